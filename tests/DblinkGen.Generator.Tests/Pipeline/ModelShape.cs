using System.Reflection;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Tests.Pipeline;

/// <summary>
/// What a type may hold to travel through the incremental pipeline: values that compare by their content and keep no compilation alive.
/// </summary>
internal static class ModelShape
{
    /// <summary>One line for each fault of the types that can be reached from a root.</summary>
    public static List<string> Faults(params Type[] roots)
    {
        var faults = new List<string>();
        var seen = new HashSet<Type>();
        foreach (var root in roots)
            Visit(root, root.Name, seen, faults);
        return faults;
    }

    public static HashSet<Type> Reachable(Type root)
    {
        var seen = new HashSet<Type>();
        Visit(root, root.Name, seen, []);
        return seen;
    }

    private static void Visit(Type type, string path, HashSet<Type> seen, List<string> faults)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || !seen.Add(type))
            return;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            Visit(underlying, path, seen, faults);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Visit(type.GenericTypeArguments[0], path + "[]", seen, faults);
        }
        else if (type.Assembly != typeof(MethodModel).Assembly && type.Assembly != typeof(ModelShape).Assembly)
        {
            faults.Add($"{path}: {type} is neither a value nor an EquatableArray");
        }
        else
        {
            if (!ComparesByValue(type))
                faults.Add($"{path}: {type} does not compare by value");
            foreach (var field in Fields(type))
                Visit(field.FieldType, $"{path}.{field.Name}", seen, faults);
            faults.AddRange(Fields(type).Where(f => !f.IsInitOnly).Select(f => $"{path}.{f.Name} can be changed"));
        }
    }

    private static FieldInfo[] Fields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static bool ComparesByValue(Type type) =>
        typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        && (type.IsValueType || type.IsSealed)
        && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == type;
}
