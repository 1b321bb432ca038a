using System.Globalization;

namespace DblinkGen.Errors;

/// <summary>Refuses more parameters than the local server can put into a text: a function takes 100 arguments, and format() has the text as one.</summary>
internal static class ParameterLimit
{
    private const int Most = 99;

    public static void ThrowIfBeyond(CallOrigin origin, int parameters)
    {
        if (parameters <= Most)
            return;
        throw origin.Exception(
            DblinkErrorKind.Refused,
            string.Create(CultureInfo.InvariantCulture, $"The method has {parameters} parameters of the SQL, and a call over dblink takes {Most} at most. Nothing was sent."),
            "Pass several values as one array, or the rows of a batch as one array for each column, with unnest.");
    }
}
