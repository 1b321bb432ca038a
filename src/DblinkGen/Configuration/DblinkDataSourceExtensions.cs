using System.Runtime.CompilerServices;
using Npgsql;

namespace DblinkGen;

/// <summary>Ties <see cref="DblinkOptions"/> to a data source.</summary>
public static class DblinkDataSourceExtensions
{
    private static readonly ConditionalWeakTable<NpgsqlDataSource, DblinkOptions> s_options = [];

    /// <summary>Makes every generated method that is called with this data source use these options. The last call counts.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    /// <param name="options">The options.</param>
    /// <returns>The data source, so that calls can be chained.</returns>
    public static NpgsqlDataSource UseDblink(this NpgsqlDataSource dataSource, DblinkOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(options);
        s_options.AddOrUpdate(dataSource, options);
        return dataSource;
    }

    internal static DblinkOptions OptionsOf(NpgsqlDataSource dataSource) =>
        s_options.TryGetValue(dataSource, out var options) ? options : DblinkOptions.Default;
}
