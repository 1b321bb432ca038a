using System.Text;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Keys;

/// <summary>
/// The comparison with the key in a statement that dblink has built, which names the operator alone: the remote would take one of the same name from its search_path.
/// </summary>
internal static class RowComparison
{
    public static string Qualify(string sql)
    {
        var tokens = new SqlTokens(sql);
        var text = new StringBuilder();
        var (isCondition, copied) = (false, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            isCondition |= tokens.IsWord(i, "WHERE");
            if (!isCondition || tokens.Text(i) != "=")
                continue;
            text.Append(sql, copied, tokens[i].Start - copied).Append("OPERATOR(pg_catalog.=)");
            copied = tokens[i].End;
        }

        return text.Append(sql, copied, sql.Length - copied).ToString();
    }
}
