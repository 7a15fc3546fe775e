using System.Collections.Immutable;
using KnowledgeGraph.Format;
using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>A kind of entity.</summary>
public sealed class Kind
{
    private bool? _hasTitles;

    internal Kind(int index, string name, string plural, string description, bool isAbstract)
    {
        Index = index;
        Name = name;
        Plural = plural;
        Description = description;
        IsAbstract = isAbstract;
    }

    /// <summary>The index among the kinds, which are sorted by name.</summary>
    public int Index { get; }

    /// <summary>The name, in PascalCase.</summary>
    public string Name { get; }

    /// <summary>The plural, in camelCase.</summary>
    public string Plural { get; }

    public string Description { get; }

    /// <summary>
    /// The name for people, spelt as inside a sentence: declared as <c>label</c>, or else the words of the name.
    /// </summary>
    public string Label => field ??= DeclaredLabel ?? NameWords.Of(Name);

    /// <summary>The label that the ontology declares; null if it declares none.</summary>
    public string? DeclaredLabel { get; internal init; }

    /// <summary>Whether it only groups other kinds; no entity has it directly.</summary>
    public bool IsAbstract { get; }

    /// <summary>Why it should not be used any longer, and what to use in its place; null where it may be used.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The kinds directly above.</summary>
    public ImmutableArray<Kind> Parents { get; internal set; }

    /// <summary>All kinds above, nearest first, then by name; not including this one.</summary>
    public ImmutableArray<Kind> Ancestors { get; internal set; }

    /// <summary>The concrete kinds that this one covers, by name; includes itself if it is concrete.</summary>
    public ImmutableArray<Kind> ConcreteKinds { get; internal set; }

    /// <summary>Every relation that an entity of this kind may have, in either direction, by name.</summary>
    public ImmutableArray<KindRelation> Relations { get; internal set; }

    /// <summary>Every predicate with a literal value that an entity of this kind may have, by name.</summary>
    public ImmutableArray<Predicate> Properties { get; internal set; }

    /// <summary>The constraints on its entities; those declared at the kinds above apply as well.</summary>
    public KindConstraints Constraints { get; internal set; } = new(null, null, []);

    /// <summary>
    /// Whether the names of its entities are titles, which sentences put into quotation marks: every pattern that the ontology declares for
    /// statements about this kind alone does so.
    /// </summary>
    internal bool HasTitles => _hasTitles ??= Patterns.Any() && Patterns.All(static pattern => pattern.QuotesSubject);

    private IEnumerable<SentenceTemplate> Patterns => Relations.Where(static relation => relation.Direction == Direction.Out)
        .Select(static relation => relation.Predicate)
        .Concat(Properties)
        .Where(predicate => predicate.DeclaredSentence is not null && predicate.Domain is [var domain] && domain == this)
        .Select(static predicate => predicate.Template);

    /// <summary>Whether this is <paramref name="other"/> or a kind below it. O(ancestors).</summary>
    public bool IsA(Kind other) => ReferenceEquals(this, other) || Ancestors.Contains(other);

    /// <inheritdoc />
    public override string ToString() => Name;
}
