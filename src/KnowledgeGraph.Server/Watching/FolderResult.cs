using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The result of compiling a folder of fact files.</summary>
/// <param name="Image">The image; null where there is an error.</param>
/// <param name="Diagnostics">What clients may see: the compiler's diagnostics by place, then errors of the image.</param>
/// <param name="Logged">All diagnostics, for the log.</param>
internal sealed record FolderResult(byte[]? Image, IReadOnlyList<FactDiagnostic> Diagnostics, IReadOnlyList<FactDiagnostic> Logged)
{
    /// <summary>Reads and compiles everything.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="release">The marking above which everything is left out; null for the whole set.</param>
    /// <param name="parsed">The trees of the files that have not changed since the last call.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FolderResult Compile(FactSetFolder folder, string? release, ParsedFiles parsed, CancellationToken cancellationToken)
    {
        var files = folder.Read() with { Release = release };
        var result = FactSetImage.Compile(files, parsed, cancellationToken);
        FactDiagnostic[] diagnostics =
        [
            .. FactDiagnostics.Of(result.Diagnostics, files.Files.Concat(files.Used)),
            .. result.Errors.Select(error => FactDiagnostics.OfSet(error.Message)),
        ];
        return new FolderResult(result.Image?.Bytes, release is null ? diagnostics : Disclosed(diagnostics), diagnostics);
    }

    /// <summary>The number of errors in place of errors: a message or a line of a file may have a name that is left out.</summary>
    private static FactDiagnostic[] Disclosed(FactDiagnostic[] diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return errors == 0 ? [] : [FactDiagnostics.OfSet($"The files have {CountPhrase.Of(errors, "error")}: see the log of the server.")];
    }
}
