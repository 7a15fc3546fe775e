using System.Globalization;

namespace KnowledgeGraph.Changes;

/// <summary>Compares the fields of two statements with the same id.</summary>
internal static class StatementFields
{
    public static void Compare(Statement old, Statement changed, FieldComparer fields)
    {
        // The id is computed from these, but an image of another compiler may compute it differently.
        fields.Text("subject", old.Subject.IdUtf8, changed.Subject.IdUtf8);
        fields.Text("predicate", old.Predicate.Name, changed.Predicate.Name);
        if (!old.Object.IsSameAs(changed.Object))
        {
            fields.Text("object", old.Object.ToChangeText(), changed.Object.ToChangeText());
        }

        CompareTime(old, changed, fields);
        CompareTraits(old, changed, fields);
        fields.Text("attributedTo", AgentOf(old), AgentOf(changed));
        fields.Text("reason", old.RankReasonUtf8, changed.RankReasonUtf8);
        fields.Text("note", old.NoteUtf8, changed.NoteUtf8);
        fields.Text("marking", old.Marking.NameUtf8, changed.Marking.NameUtf8);
        fields.List("reviewed", Texts(old.Reviews), Texts(changed.Reviews));
        if (old.ReviewState != changed.ReviewState)
        {
            fields.Text("reviewState", Word(old.ReviewState.ToString()), Word(changed.ReviewState.ToString()));
        }

        CompareQualifiers(old.Qualifiers, changed.Qualifiers, fields);
        CompareDerivations(old.Derivations, changed.Derivations, fields);
        FitComparison.Compare(old, changed, fields);
    }

    private static void CompareTime(Statement old, Statement changed, FieldComparer fields)
    {
        var written = fields.Count;
        fields.Text("since", old.SinceUtf8, changed.SinceUtf8);
        fields.Text("until", old.UntilUtf8, changed.UntilUtf8);
        fields.Text("on", old.OnUtf8, changed.OnUtf8);

        // The days follow from the written dates; without any they follow the dates of sources or premises, and may change on their own.
        if (fields.Count == written)
        {
            fields.Value("validTime", old.Time, changed.Time, ValidTimeText.Format);
            if (!old.WitnessDays.SequenceEqual(changed.WitnessDays))
            {
                fields.List("witnessDays", Texts(old.WitnessDays), Texts(changed.WitnessDays));
            }
        }
    }

    private static void CompareTraits(Statement old, Statement changed, FieldComparer fields)
    {
        if (old.Traits == changed.Traits)
        {
            return;
        }

        fields.Text("basis", Word(old.Basis.ToString()), Word(changed.Basis.ToString()));
        fields.Text("modality", Word(old.Modality.ToString()), Word(changed.Modality.ToString()));
        fields.Text("rank", Word(old.Rank.ToString()), Word(changed.Rank.ToString()));
        fields.Text("likelihood", Word(old.Likelihood?.ToString()), Word(changed.Likelihood?.ToString()));
        fields.Value(
            "credibility",
            old.Credibility,
            changed.Credibility,
            number => number == 0 ? null : number.ToString(CultureInfo.InvariantCulture));
    }

    private static string[] Texts(ReadOnlySpan<int> days)
    {
        var texts = new string[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            texts[i] = Day.ToText(days[i])!;
        }

        return texts;
    }

    private static string[] Texts(RowList<Review> reviews) =>
        reviews.Count == 0 ? [] : [.. reviews.Select(static review => $"{review} {(review.IsCurrent ? "current" : "stale")}")];

    private static ReadOnlySpan<byte> AgentOf(Statement statement) => statement.AttributedTo is { } agent ? agent.IdUtf8 : [];

    private static void CompareQualifiers(RowList<QualifierValue> old, RowList<QualifierValue> changed, FieldComparer fields)
    {
        if (AreSame(old, changed))
        {
            return;
        }

        var names = old.Concat(changed)
            .Select(qualifier => qualifier.Qualifier.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            fields.List(name, ValuesOf(old, name), ValuesOf(changed, name));
        }
    }

    private static bool AreSame(RowList<QualifierValue> old, RowList<QualifierValue> changed)
    {
        if (old.Count != changed.Count)
        {
            return false;
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (old[i].Qualifier.Name != changed[i].Qualifier.Name || !old[i].Value.IsSameAs(changed[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] ValuesOf(RowList<QualifierValue> qualifiers, string name) =>
        [.. qualifiers.Where(qualifier => qualifier.Qualifier.Name == name).Select(qualifier => qualifier.Value.ToChangeText())];

    private static void CompareDerivations(RowList<Derivation> old, RowList<Derivation> changed, FieldComparer fields)
    {
        if (old.Count + changed.Count > 0 && !AreSame(old, changed))
        {
            fields.List("derivations", [.. old.Select(Text)], [.. changed.Select(Text)]);
        }
    }

    private static bool AreSame(RowList<Derivation> old, RowList<Derivation> changed)
    {
        if (old.Count != changed.Count)
        {
            return false;
        }

        for (var i = 0; i < old.Count; i++)
        {
            var before = old[i].Premises;
            var after = changed[i].Premises;
            if (!old[i].RuleUtf8.SequenceEqual(changed[i].RuleUtf8) || before.Count != after.Count)
            {
                return false;
            }

            for (var premise = 0; premise < before.Count; premise++)
            {
                if (StatementOrder.BitsOf(before[premise]) != StatementOrder.BitsOf(after[premise]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Text(Derivation derivation) =>
        $"{derivation.Rule}({string.Join(", ", derivation.Premises.Select(premise => premise.Id))})";

    /// <summary>Converts a C# name to its spelling in fact files.</summary>
    private static string? Word(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];
}
