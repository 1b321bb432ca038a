using System.Text.Json;
using System.Text.Json.Nodes;
using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>Every value under its key, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static async Task WriteAsync(string path, Results results, Effort effort, Machine machine)
    {
        var values = new JsonObject();
        foreach (var (key, value) in results.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
            values[key] = new JsonObject { ["median"] = value.Median, ["low"] = value.Low, ["high"] = value.High };
        var targets = new JsonArray();
        foreach (var (target, value) in Targets.Measured(results, effort))
        {
            targets.Add(new JsonObject
            {
                ["key"] = target.Key,
                ["atMost"] = target.AtMost,
                ["measured"] = value.Median,
                ["held"] = target.Holds(value.Median),
            });
        }

        var document = new JsonObject
        {
            ["machine"] = machine.Text,
            ["server"] = machine.Server,
            ["quick"] = effort.IsQuick,
            ["values"] = values,
            ["targets"] = targets,
        };
        await File.WriteAllTextAsync(path, document.ToJsonString(s_indented) + "\n");
    }
}
