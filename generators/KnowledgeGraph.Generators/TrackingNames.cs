namespace KnowledgeGraph.Generators;

/// <summary>The steps of the pipeline, as the tests of its cache know them.</summary>
public static class TrackingNames
{
    /// <summary>The project's options for the emitted code.</summary>
    public const string Options = nameof(Options);

    /// <summary>One fact file, parsed.</summary>
    public const string FactFile = nameof(FactFile);

    /// <summary>One saved question, read.</summary>
    public const string Question = nameof(Question);

    /// <summary>One file that keeps how passages fit, read.</summary>
    public const string Fit = nameof(Fit);

    /// <summary>One source document, read.</summary>
    public const string Document = nameof(Document);

    /// <summary>The options of the set.</summary>
    public const string SetOptions = nameof(SetOptions);

    /// <summary>All files, compiled: the last step that knows positions.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>Everything that is wrong, where it is wrong.</summary>
    public const string Report = nameof(Report);

    /// <summary>The facts without positions: an edit of a comment ends here.</summary>
    public const string FactSet = nameof(FactSet);

    /// <summary>The image as text of a string literal.</summary>
    public const string Image = nameof(Image);

    /// <summary>The ontology with its C# names.</summary>
    public const string Vocabulary = nameof(Vocabulary);

    /// <summary>One kind with its entities.</summary>
    public const string Kind = nameof(Kind);
}
