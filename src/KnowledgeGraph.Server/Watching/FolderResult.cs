using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The result of compiling a folder of fact files.</summary>
/// <param name="Image">The image; null where there is an error.</param>
/// <param name="Diagnostics">The compiler's diagnostics by place, then errors of the image.</param>
internal sealed record FolderResult(byte[]? Image, IReadOnlyList<FactDiagnostic> Diagnostics)
{
    /// <summary>Reads everything, and compiles it.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="parsed">The trees of the files that have not changed since the last call.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FolderResult Compile(FactSetFolder folder, ParsedFiles parsed, CancellationToken cancellationToken)
    {
        var files = folder.Read();
        var result = FactSetImage.Compile(files, parsed, cancellationToken);
        return new FolderResult(
            result.Image?.Bytes,
            [
                .. FactDiagnostics.Of(result.Diagnostics, files.Files.Concat(files.Used)),
                .. result.Errors.Select(error => FactDiagnostics.OfSet(error.Message)),
            ]);
    }
}
