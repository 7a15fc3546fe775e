using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A document that facts are drawn from.</summary>
public sealed record SourceSymbol
{
    /// <summary>Kebab-case slug; shares one namespace with the entities.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Publisher { get; init; }

    public EquatableArray<string> Authors { get; init; }

    /// <summary>EDTF; null where the document does not say.</summary>
    public TimeValue? Published { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Licence { get; init; }

    /// <summary>Admiralty code <c>A</c> to <c>F</c>; <c>F</c> means that it cannot be judged.</summary>
    public required char Reliability { get; init; }

    /// <summary>The path of the document in the documents folder; null where no copy is kept, or only its digest is known.</summary>
    public string? File { get; init; }

    /// <summary>The SHA-256 of the document's bytes, as 64 lower-case hex digits; null where no copy is kept.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The encoding of the document, one of <see cref="DocumentEncoding.Names"/>; null for UTF-8.</summary>
    public string? Encoding { get; init; }

    /// <summary>True where the licence allows text-quote selectors.</summary>
    public required bool MayBeQuoted { get; init; }

    /// <summary><c>until</c> is the first day on which a state no longer held, in statements that cite it.</summary>
    public bool HasExclusiveEnds { get; init; }

    /// <summary>Constraints that its statements break are warnings, unless the ontology says otherwise.</summary>
    public bool IsLenient { get; init; }

    public string? Description { get; init; }

    /// <summary>The level at which it is released; null for the lowest.</summary>
    public string? Marking { get; init; }

    /// <summary>The entity that stands for this document in the graph; null where there is none.</summary>
    public string? Entity { get; init; }

    /// <summary>The sources that this document retells; they are not independent witnesses.</summary>
    public EquatableArray<DerivationLink> DerivedFrom { get; init; }

    /// <summary>The passages that no statement cites, with the reason, by position. They do not overlap.</summary>
    public EquatableArray<UncitedPassage> Uncited { get; init; }
}

/// <summary>How one source depends on another.</summary>
/// <param name="Source">The id of the source that is retold.</param>
/// <param name="IsInferred">True where the document does not say so itself.</param>
/// <param name="Note">Why the link is believed, in the curator's words.</param>
public sealed record DerivationLink(string Source, bool IsInferred, string? Note);
