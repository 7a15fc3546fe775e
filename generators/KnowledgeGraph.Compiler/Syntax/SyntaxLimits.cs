namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>The limits of a file. All are checked before the work that they bound.</summary>
public static class SyntaxLimits
{
    /// <summary>The length of a file, in UTF-16 code units.</summary>
    public const int FileLength = 4 * 1024 * 1024;

    /// <summary>The length of a scalar, in UTF-16 code units.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>Mappings and sequences inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Forbidden characters that are reported for one file.</summary>
    public const int ReportedCharacters = 100;
}
