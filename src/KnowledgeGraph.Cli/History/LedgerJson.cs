using System.Text.Json;

namespace KnowledgeGraph.Cli.History;

/// <summary>The ledger for programs: by statement id, what each commit did to it, latest first.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<IGrouping<string, (Revision Revision, LedgerEntry Entry)>> statements)
    {
        json.WriteStartObject();
        foreach (var statement in statements)
        {
            json.WriteStartArray(statement.Key);
            foreach (var (revision, entry) in statement)
            {
                json.WriteStartObject();
                json.WriteString("action", LedgerText.WordFor(entry.Action));
                json.WriteString("date", revision.Date);
                json.WriteString("author", revision.Author);
                json.WriteString("title", revision.Title);
                json.WriteString("commit", revision.Hash);
                json.WriteString("subject", entry.Subject);
                json.WriteString("sentence", entry.Sentence);
                json.WriteStartArray("changes");
                foreach (var change in entry.Changes)
                {
                    json.WriteStringValue(change);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
