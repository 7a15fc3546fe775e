using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>How much of the evidence of a set was compared with its documents, and why the rest was not.</summary>
/// <param name="Checked">Passages that were found in their documents.</param>
/// <param name="CheckedDocuments">The documents that they were found in.</param>
/// <param name="Unavailable">Passages whose documents were not available.</param>
/// <param name="UnavailableDocuments">Those documents.</param>
/// <param name="WithoutCopy">Passages of sources of which no copy is kept, so that nobody can check them.</param>
/// <param name="SourcesWithoutCopy">Those sources.</param>
public readonly record struct EvidenceChecks(
    int Checked, int CheckedDocuments, int Unavailable, int UnavailableDocuments, int WithoutCopy, int SourcesWithoutCopy)
{
    /// <summary>For people: <c>1,271 passages of 5 documents checked</c>, then what was not checked and why.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(
            Checked + Unavailable + WithoutCopy == 0 ? "no evidence to check"
            : Checked == 0 ? "no evidence checked"
            : Passages(Checked, CheckedDocuments, "document") + " checked");
        if (Unavailable > 0)
        {
            text.Append("; ").Append(Passages(Unavailable, UnavailableDocuments, "document")).Append(" not checked: not available");
        }

        if (WithoutCopy > 0)
        {
            text.Append("; ").Append(Passages(WithoutCopy, SourcesWithoutCopy, "source")).Append(" not checked: no copy is kept");
        }

        return text.ToString();
    }

    private static string Passages(int passages, int documents, string what) =>
        $"{CountPhrase.Of(passages, "passage")} of {CountPhrase.Of(documents, what)}";
}
