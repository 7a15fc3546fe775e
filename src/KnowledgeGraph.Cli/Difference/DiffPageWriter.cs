using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>Walks over a page from its top to its end; how each part looks is for those who write it.</summary>
/// <param name="limit">The most entries that a section shows.</param>
internal abstract class DiffPageWriter(int limit)
{
    public void Print(DiffPage page)
    {
        Title(page.Old, page.New);
        if (page.Sections.Count == 0)
        {
            Nothing();
            return;
        }

        Counts(page.Counts.Where(row => row.Counts.Total > 0));
        foreach (var section in page.Sections)
        {
            Section(section.Title);
            foreach (var item in section.Items.Take(limit))
            {
                Print(item, 0);
            }

            if (section.Items.Count > limit)
            {
                Rest(section.Items.Count - limit);
            }
        }
    }

    protected abstract void Title(string old, string changed);

    /// <summary>In place of all sections.</summary>
    protected abstract void Nothing();

    protected abstract void Counts(IEnumerable<(string Title, ChangeCounts Counts)> rows);

    protected abstract void Section(string title);

    /// <param name="change">Null for a line that only says where others belong.</param>
    /// <param name="depth">From 0.</param>
    protected abstract void Line(ChangeKind? change, string text, int depth);

    /// <summary>The end of a section that has more entries than are shown.</summary>
    protected abstract void Rest(int count);

    private void Print(DiffItem item, int depth)
    {
        Line(item.Change, item.Text, depth);
        foreach (var field in item.Fields)
        {
            Line(FieldText.KindOf(field), FieldText.Of(field), depth + 1);
        }

        foreach (var inner in item.Items)
        {
            Print(inner, depth + 1);
        }
    }
}
