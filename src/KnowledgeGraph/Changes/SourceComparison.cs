namespace KnowledgeGraph.Changes;

/// <summary>Compares the sources of two graphs in one pass over both, since they are sorted by id.</summary>
internal static class SourceComparison
{
    public static ChangeList<SourceDocument> Compare(FactGraph old, FactGraph changed)
    {
        var changes = new List<Change<SourceDocument>>();
        var fields = new FieldComparer();
        var i = 0;
        var j = 0;
        while (i < old.Sources.Count || j < changed.Sources.Count)
        {
            var order = i == old.Sources.Count ? 1
                : j == changed.Sources.Count ? -1
                : old.Source(new SourceRow(i)).IdUtf8.SequenceCompareTo(changed.Source(new SourceRow(j)).IdUtf8);
            if (order < 0)
            {
                changes.Add(Change<SourceDocument>.Lost(old.Source(new SourceRow(i++))));
            }
            else if (order > 0)
            {
                changes.Add(Change<SourceDocument>.Gained(changed.Source(new SourceRow(j++))));
            }
            else
            {
                CompareFields(old.Source(new SourceRow(i)), changed.Source(new SourceRow(j)), fields);
                if (!fields.IsEmpty)
                {
                    changes.Add(Change<SourceDocument>.Altered(
                        old.Source(new SourceRow(i)), changed.Source(new SourceRow(j)), fields.Take()));
                }

                i++;
                j++;
            }
        }

        return new ChangeList<SourceDocument>(changes, (left, right) => left.IdUtf8.SequenceCompareTo(right.IdUtf8));
    }

    private static void CompareFields(SourceDocument old, SourceDocument changed, FieldComparer fields)
    {
        fields.Text("title", old.TitleUtf8, changed.TitleUtf8);
        fields.Text("publisher", old.PublisherUtf8, changed.PublisherUtf8);
        fields.List("authors", old.Authors.ToArray(), changed.Authors.ToArray());
        fields.Text("published", old.PublishedUtf8, changed.PublishedUtf8);
        fields.Text("language", old.LanguageUtf8, changed.LanguageUtf8);
        fields.Text("url", old.UrlUtf8, changed.UrlUtf8);
        fields.Text("licence", old.LicenceUtf8, changed.LicenceUtf8);
        fields.Value("reliability", old.Reliability, changed.Reliability, letter => letter.ToString());
        fields.Text("file", old.File, changed.File);
        fields.Text("encoding", old.Encoding, changed.Encoding);
        fields.Text("sha256", old.Sha256Utf8, changed.Sha256Utf8);
        fields.Value("mayBeQuoted", old.MayBeQuoted, changed.MayBeQuoted, value => value ? "true" : "false");
        fields.Text("entity", old.Entity?.Id, changed.Entity?.Id);
        fields.Text("description", old.DescriptionUtf8, changed.DescriptionUtf8);
        fields.Text("marking", old.Marking.NameUtf8, changed.Marking.NameUtf8);
        fields.List("derivedFrom", Links(old), Links(changed));
    }

    private static string[] Links(SourceDocument source) =>
        [.. source.DerivedFrom.Select(link =>
            link.Source.Id + (link.IsInferred ? " (inferred)" : "") + (link.Note is { } note ? ": " + note : ""))];
}
