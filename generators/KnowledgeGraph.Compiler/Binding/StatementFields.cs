namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The keys of a statement that are the same in every set. No predicate or qualifier may have such a name.</summary>
public static class StatementFields
{
    public const string Subject = "subject";
    public const string Since = "since";
    public const string Until = "until";
    public const string Before = "before";
    public const string On = "on";
    public const string Basis = "basis";
    public const string Modality = "modality";
    public const string AttributedTo = "attributedTo";
    public const string Credibility = "credibility";
    public const string Likelihood = "likelihood";
    public const string Rank = "rank";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string Evidence = "evidence";
    public const string Exceptions = "exceptions";
    public const string Reviewed = "reviewed";
    public const string RefersBy = StandInBinder.Key;
    public const string Marking = MarkingBinder.Key;

    /// <summary>Whether every statement has a field of this name.</summary>
    public static bool Contains(string name) => All.Contains(name);

    internal static HashSet<string> All { get; } = new(StringComparer.Ordinal)
    {
        Subject, Since, Until, Before, On, Basis, Modality, AttributedTo, Credibility, Likelihood, Rank, Reason, Note, Evidence, Exceptions,
        Reviewed, RefersBy, Marking,
    };
}
