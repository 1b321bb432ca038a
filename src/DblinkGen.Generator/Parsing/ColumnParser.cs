using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The columns of a result, in order, each with the member that it is read into.</summary>
internal sealed class ColumnParser(IMethodSymbol method, List<AttributeData> declared, EnumParser enums, FaultSink faults, Func<Location?>? typePlace = null)
{
    /// <summary>Whether a remote sends them, and so as text; the local server has typed values.</summary>
    public bool IsRemote { get; init; }

    /// <summary>What was parsed, for the rows of several servers to be merged by.</summary>
    public List<OrderColumn> OrderColumns { get; } = [];

    /// <summary>Where the row type is named.</summary>
    private readonly Func<Location?> _typePlace = typePlace ?? method.ReturnType();

    public (EquatableArray<ColumnModel> Columns, RowModel Row)? Parse(ITypeSymbol rowType, RowShape shape)
    {
        if (RowTypeParser.Parse(rowType, method, faults, _typePlace) is not { } row)
            return null;
        if (row.Kind == RowKind.Scalar && declared.Count > 1)
        {
            faults.Add(ColumnRules.SeveralColumnsForScalar, declared[1], KnownTypes.Underlying(rowType).ToDisplayString(KnownTypes.Short), declared.Count);
            return null;
        }

        if (row.Kind == RowKind.Object && RowTypeParser.IsOpaque(KnownTypes.Underlying(rowType), row.Members))
        {
            faults.Add(ColumnRules.NoTypeFor, _typePlace, KnownTypes.Underlying(rowType).ToDisplayString(KnownTypes.Short), method.Name, RowTypeParser.Instead);
            return null;
        }

        var members = row.Members.FindAll(m => m.ServerName is null);
        ReportObstacles(declared.Count == 0 ? row.Members : row.Members.FindAll(m => m.ServerName is not null), rowType);
        var pairs = declared.Count == 0
            ? members.ConvertAll(m => (Name: m.ColumnName, Spelling: m.Declaration?.Text(1), Place: m.Declaration, Member: m))
            : Pair(row.Kind, members, rowType);

        var columns = new List<ColumnModel>();
        var values = ServerNameParser.Parse(row.Members, method, faults);
        var hasServerName = values.Count > 0;
        foreach (var (name, spelling, place, member) in pairs)
        {
            CheckName(name, place, columns);
            if (TypeOf(member, spelling, name, place) is not { } type)
                continue;
            var isNullable = KnownTypes.IsNullable(member.Type);
            var (expression, isTyped) = ValueReader.Read(member.Type, type, columns.Count, isNullable, enums);
            var memberText = row.Kind == RowKind.Scalar ? member.Type.ToDisplayString(KnownTypes.Short) : $"{member.Type.ToDisplayString(KnownTypes.Short)} {member.Name}";
            columns.Add(new ColumnModel(name, type.Sql, isNullable, memberText, IsTyped: IsRemote && isTyped));
            OrderColumns.Add(new OrderColumn(name, type, member));
            values.Add((member, member.Value(expression)));
        }

        // A constructor's arguments stand in its own order, whatever that of the columns.
        var ordered = row.Members.SelectMany(m => values.Where(v => ReferenceEquals(v.Member, m)).Select(v => v.Value)).ToList();
        // An object reads the same whether or not a missing row is null.
        var readType = row.Kind == RowKind.Object && shape == RowShape.SingleOrDefault && rowType.IsReferenceType ? rowType.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : rowType;
        var typeName = readType.ToDisplayString(KnownTypes.Qualified);
        var model = new RowModel(typeName, RowName(KnownTypes.Underlying(rowType)), row.Kind, ordered.ToEquatableArray(), hasServerName);
        return (columns.ToEquatableArray(), model);
    }

    /// <summary>For columns that the select list lacks: what their members were named by, which is not read.</summary>
    public string AdviceOnNames(string[] missing)
    {
        foreach (var member in OrderColumns.FindAll(c => missing.Contains(c.Name)).ConvertAll(c => c.Member))
        {
            if (NamingAttribute.Advice(member) is { Length: > 0 } advice)
                return advice;
            if (member is { Symbol: IMethodSymbol, Name: ['I', 't', 'e', 'm', .. var number] } && number.All(char.IsDigit))
                return "; give the elements of the tuple the names of the columns, as in (int Id, string Name)";
        }

        return "";
    }

    private void ReportObstacles(List<RowMember> members, ITypeSymbol rowType)
    {
        foreach (var member in members)
        {
            if (member.Obstacle is { } obstacle)
                Add(obstacle, PlaceOf(member), member.Name, KnownTypes.Underlying(rowType).ToDisplayString(KnownTypes.Short));
        }
    }

    /// <summary>The member itself, where it is the user's: what another generator wrote is nowhere to be edited.</summary>
    private static Func<Location?>? PlaceOf(RowMember member) => member.Obstacle == ColumnRules.OfOtherGenerator ? null
        : () => member.Symbol.Locations.FirstOrDefault(l => l.IsInSource);

    private static string RowName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => RowName(array.ElementType) + "Array",
        { IsTupleType: true } => "Row",
        _ => type.Name,
    };

    private List<(string Name, string? Spelling, AttributeData? Place, RowMember Member)> Pair(RowKind kind, List<RowMember> members, ITypeSymbol rowType)
    {
        var pairs = new List<(string, string?, AttributeData?, RowMember)>();
        var swapped = new List<RowMember>();
        var typeName = KnownTypes.Underlying(rowType).ToDisplayString(KnownTypes.Short);
        foreach (var attribute in declared)
        {
            var name = attribute.Text(0) ?? "";
            var member = kind == RowKind.Scalar ? members[0] : MemberFor(name, members);
            if (SwappedColumn.IsMeant(name, attribute.Text(1), members) && kind != RowKind.Scalar)
            {
                faults.Add(ColumnRules.NoMember, attribute.Argument(0), name, typeName, "; " + SwappedColumn.Advice(name, attribute.Text(1)!));
                swapped.Add(MemberFor(attribute.Text(1)!, members)!);
            }
            else if (member is null)
                faults.Add(ColumnRules.NoMember, attribute.Argument(0), name, typeName, members.Find(m => NamingAttribute.On(m.Symbol) == name) is { } named ? NamingAttribute.Advice(named) : "");
            else if (member.Obstacle is { } obstacle)
                faults.Add(obstacle, attribute.Argument(0), member.Name, typeName);
            else
                pairs.Add((name, attribute.Text(1) ?? member.Declaration?.Text(1), attribute, member));
        }

        // A column without a member is most often the misspelt one of a member without a column.
        foreach (var member in pairs.Count < declared.Count ? [] : members)
        {
            if (member.IsRequired && !swapped.Contains(member) && !pairs.Exists(p => ReferenceEquals(p.Item4, member)))
                faults.Add(ColumnRules.NoColumn, _typePlace, member.Name, typeName);
        }

        return pairs;
    }

    public static RowMember? MemberFor(string column, List<RowMember> members) =>
        members.Find(m => m.ColumnName == column)
        ?? members.Find(m => string.Equals(m.Name, column.Replace("_", ""), StringComparison.OrdinalIgnoreCase));

    private void CheckName(string name, AttributeData? place, List<ColumnModel> before)
    {
        var bytes = PostgresIdentifier.Utf8Length(name);
        if (bytes is 0 or > PostgresIdentifier.MaxBytes)
            Add(ColumnRules.NameTooLong, place?.Argument(0), name, bytes);
        if (before.Exists(c => c.Name == name))
            Add(ColumnRules.DuplicateColumn, place?.Argument(0), name);
    }

    private PostgresType? TypeOf(RowMember member, string? spelling, string column, AttributeData? place)
    {
        var csharp = KnownTypes.TableName(member.Type);
        if (spelling is null)
        {
            var derived = EnumParser.IsEnum(member.Type) ? EnumParser.DefaultType(member.Type) : ScalarType.DefaultFor(csharp);
            if (derived is null)
                Add(ColumnRules.NoTypeFor, place?.Argument(0), member.Type.ToDisplayString(KnownTypes.Short), NameOf(member, column), AdviceFor(member));
            return derived;
        }

        if (!PostgresType.TryParse(spelling, out var type, out var error))
        {
            Add(ColumnRules.TypeSpelling, place?.Argument(1), spelling, error.Message + ReadBy(place));
            return null;
        }

        if (faults.IsHeard && NearType(type) is { } near)
            Add(ColumnRules.NearType, place?.Argument(1), type.Name, SwappedColumn.IsNoName(column) ? SwappedColumn.Advice(column, spelling) : $"'{near}' is near", ReadBy(place));
        var fit = EnumParser.IsEnum(member.Type) ? EnumParser.Fit(member.Type, type) : ScalarType.Fit(type, csharp);
        if (fit is TypeFit.Narrowing or TypeFit.Incompatible)
            Add(ColumnRules.TypeMisfit, place?.Argument(1), type.Sql, column, member.Type.ToDisplayString(KnownTypes.Short), Why(fit, type, csharp) + ReadBy(place));
        return type;
    }

    private static string NameOf(RowMember member, string column) =>
        member.Symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol ? $"{member.Symbol.ContainingType.Name}.{member.Name}" : column;

    private string AdviceFor(RowMember member) =>
        (member.IsRequired || declared.Count > 0 ? "" : $"to leave it out, name the columns that are read with [DblinkColumn] on '{method.Name}'; ")
        + "if a plug-in of Npgsql reads the type, name its PostgreSQL type in [DblinkColumn(name, type)]";

    /// <summary>The known type that an unknown one without a schema may be a slip for.</summary>
    internal static string? NearType(PostgresType type) => type is { IsKnown: false, Schema: null } ? PostgresType.Suggest(type.Name) : null;

    private static string Cast(PostgresType type) => type.IsArray ? "amounts::numeric[]" : "amount::numeric";

    internal static string Why(TypeFit fit, PostgresType type, string csharp) => (type.Name, csharp) switch
    {
        ("timestamp", "global::System.DateTimeOffset") => ", for it is no instant: it has no time zone",
        ("money", _) => $", for its text means what lc_monetary of each server says: cast it in the remote SQL ({Cast(type)}), and declare it as numeric",
        _ when fit == TypeFit.Narrowing => ", which does not hold all of its values",
        _ => "",
    };

    /// <summary>A row type may be far from the method, and serve several.</summary>
    private string ReadBy(AttributeData? place) => place is null || declared.Contains(place) ? "" : $" (read by '{method.Name}')";

    private void Add(DiagnosticDescriptor rule, Func<Location?>? place, params object[] arguments) =>
        faults.Add(rule, place.Or(_typePlace), arguments);
}
