using System.Reflection;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>Every public asynchronous member says of a token that is cancelled already what generated methods say, and names an argument that is null.</summary>
public sealed class CancelledTokenTests(TwoDatabases databases)
{
    private static readonly Type[] Entries = [typeof(DblinkSession), typeof(DblinkTransaction), typeof(DblinkCatalog), typeof(DblinkProvisioner)];

    public static TheoryData<string> Members => [.. Methods.Keys];

    private static Dictionary<string, MethodInfo> Methods { get; } = Entries
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken)))
        .ToDictionary(method => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})");

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_token_that_is_cancelled_already(string member)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "cancelled");
        var canceled = await Assert.ThrowsAsync<DblinkCanceledException>(() => CallAsync(member, session, transaction, absent: null));
        Assert.Equal((DblinkOutcome.NotRun, true), (canceled.Outcome, canceled.CancellationToken.IsCancellationRequested));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Null_in_place_of_a_text(string member)
    {
        var required = Methods[member].GetParameters().FirstOrDefault(p => p.ParameterType == typeof(string) && IsRequired(p));
        if (required is null)
            return;
        await using var session = await DblinkSession.OpenAsync(databases.App);
        await using var transaction = await session.BeginTransactionAsync(TwoDatabases.Server, link: "null");
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => CallAsync(member, session, transaction, required));
        Assert.Equal(required.Name, failure.ParamName);
    }

    private static bool IsRequired(ParameterInfo parameter) =>
        !parameter.HasDefaultValue && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private Task CallAsync(string member, DblinkSession session, DblinkTransaction transaction, ParameterInfo? absent)
    {
        var method = Methods[member];
        object? instance =
            method.IsStatic ? null
            : method.DeclaringType == typeof(DblinkSession) ? session
            : method.DeclaringType == typeof(DblinkTransaction) ? transaction
            : Activator.CreateInstance(method.DeclaringType!, method.DeclaringType == typeof(DblinkCatalog) ? [databases.App, null] : [databases.App]);
        object?[] arguments = [.. method.GetParameters().Select(p => Argument(p, absent))];
        return AsTask(method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
    }

    private object? Argument(ParameterInfo parameter, ParameterInfo? absent) => parameter.ParameterType switch
    {
        var type when type == typeof(CancellationToken) => new CancellationToken(canceled: absent is null),
        var type when type == typeof(string) => parameter.Name != absent?.Name && IsRequired(parameter) ? "item" : null,
        var type when type == typeof(NpgsqlDataSource) => databases.App,
        var type when type == typeof(DblinkLocalRow) => new DblinkLocalRow("item", 1),
        var type when type == typeof(ForeignServerDefinition) => new ForeignServerDefinition { Name = "x", Host = "127.0.0.1", Port = 1, Database = "x" },
        _ when parameter.HasDefaultValue => parameter.DefaultValue,
        var type when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };

    private static Task AsTask(object result) => result switch
    {
        Task task => task,
        ValueTask task => task.AsTask(),
        IAsyncEnumerable<DblinkNotification> stream => stream.FirstAsync().AsTask(),
        _ => (Task)result.GetType().GetMethod("AsTask")!.Invoke(result, null)!,
    };
}
