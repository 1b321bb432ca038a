using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using NpgsqlTypes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders an <c>inet</c>.</summary>
    /// <param name="value">The address, or <see langword="null"/>.</param>
    /// <returns>The text; <see langword="null"/> for <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">It is an IPv6 address with a scope, which <c>inet</c> cannot hold.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(IPAddress? value)
    {
        if (value is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: not 0 })
        {
            throw new ArgumentException(
                "PostgreSQL cannot hold the scope of an IPv6 address. Pass new IPAddress(value.GetAddressBytes()), which has none.",
                nameof(value));
        }

        return value?.ToString();
    }

    /// <summary>Renders an <c>inet</c> with its prefix length.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The address, <c>/</c> and the prefix length.</returns>
    /// <exception cref="ArgumentException">Its address has a scope.</exception>
    public static string Of(NpgsqlInet value) => Prefix(value.Address, value.Netmask);

    /// <summary>Renders an <c>inet</c>, or NULL. Not left to the overload for any value: the conversion to an <see cref="IPAddress"/> would be preferred to it, which
    /// drops the prefix length and fails for NULL.</summary>
    /// <inheritdoc cref="Of(NpgsqlInet)"/>
    public static string? Of(NpgsqlInet? value) => value is { } present ? Of(present) : null;

    /// <summary>Renders a <c>cidr</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlInet)"/>
#pragma warning disable CS0618 // Obsolete in Npgsql, yet still what older code passes.
    public static string Of(NpgsqlCidr value) => Prefix(value.Address, value.Netmask);

    /// <summary>Renders a <c>cidr</c>, or NULL.</summary>
    /// <inheritdoc cref="Of(NpgsqlInet)"/>
    public static string? Of(NpgsqlCidr? value) => value is { } present ? Of(present) : null;
#pragma warning restore CS0618

    /// <summary>Renders a <c>cidr</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlInet)"/>
    public static string Of(IPNetwork value) => Prefix(value.BaseAddress, value.PrefixLength);

    /// <summary>Renders a <c>macaddr</c> or <c>macaddr8</c>.</summary>
    /// <param name="value">The address, or <see langword="null"/>.</param>
    /// <returns>Hexadecimal digits; <see langword="null"/> for <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(PhysicalAddress? value) => value?.ToString();

    private static string Prefix(IPAddress address, int length)
        => string.Create(CultureInfo.InvariantCulture, $"{Of(address)}/{length}");
}
