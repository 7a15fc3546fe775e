using System.Text.Json;
using KnowledgeGraph.Withdrawal;

namespace KnowledgeGraph.Cli.Withdrawal;

/// <summary>The consequences of a withdrawal for programs; no list is cut.</summary>
internal sealed class WithdrawalJson(Utf8JsonWriter json)
{
    public void Write(SourceWithdrawal withdrawal)
    {
        json.WriteStartObject();
        WriteList("without", withdrawal.Sources, source => json.WriteStringValue(source.Id));
        WriteList("retellings", withdrawal.Retellings, source => json.WriteStringValue(source.Id));
        WriteList("fallen", withdrawal.Fallen, WriteStatement);
        WriteList("lostConclusions", withdrawal.LostConclusions, WriteStatement);
        WriteList("weakened", withdrawal.Weakened, item => WriteStatement(item.Statement, "origins", item.OriginsBefore, item.OriginsAfter));
        WriteList(
            "weakenedConclusions",
            withdrawal.WeakenedConclusions,
            item => WriteStatement(item.Statement, "derivations", item.DerivationsBefore, item.DerivationsAfter));
        WriteList("settledConflicts", withdrawal.SettledConflicts, WriteConflict);
        json.WriteNumber("remaining", withdrawal.Remaining);
        json.WriteNumber("statements", withdrawal.Graph.Statements.Count);
        json.WriteEndObject();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteStartObject();
        WriteMembers(statement);
        json.WriteEndObject();
    }

    private void WriteStatement(Statement statement, string counted, int before, int after)
    {
        json.WriteStartObject();
        WriteMembers(statement);
        json.WriteStartObject(counted);
        json.WriteNumber("before", before);
        json.WriteNumber("after", after);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMembers(Statement statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("sentence", statement.ToSentence(namesSources: false));
    }

    private void WriteConflict(Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("constraint", conflict.Constraint);
        json.WriteString("reason", conflict.Reason);
        WriteList("statements", conflict.Statements, statement => json.WriteStringValue(statement.Id));
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
