using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Language.Citing;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Citing;

/// <summary><c>kg cite --from</c>: the evidence of many passages at once.</summary>
internal sealed class BatchCitation(CitedDocuments documents, string? source)
{
    private const int MaxBytes = 256 * 1024 * 1024;
    private int _cited;
    private int _left;

    /// <summary>Cites every passage of a file, or of the standard input.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static int Run(CitedDocuments documents, string? source, string file)
    {
        var batch = new BatchCitation(documents, source);

        // Straight to the stream: lines are data for other programs, and no console width may touch them.
        PassageFile.Answer(file, Read(file), Console.Out, batch.Cite);
        Console.Out.Flush();
        Terminal.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"kg: {batch._cited:N0} passages cited, {batch._left:N0} left to you"));
        return batch._left == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Read(string file)
    {
        if (file == "-")
        {
            return Console.In.ReadToEnd();
        }

        if (!File.Exists(file))
        {
            throw new UnusableInputException($"There is no file '{file}'.");
        }

        return new FileInfo(file).Length <= MaxBytes
            ? File.ReadAllText(file)
            : throw new UnusableInputException($"'{file}' is larger than {MaxBytes:N0} bytes; split it.");
    }

    private PassageAnswer Cite(PassageRequest request)
    {
        var answer = Answer(request);
        _cited += answer.Evidence is null ? 0 : 1;
        _left += answer.Evidence is null ? 1 : 0;
        return answer;
    }

    private PassageAnswer Answer(PassageRequest request)
    {
        if (request.Source is null && source is null)
        {
            return new PassageAnswer(null, "names no 'source'; add it, or name one on the command line");
        }

        if (string.IsNullOrWhiteSpace(request.Exact))
        {
            return new PassageAnswer(null, "has no words ('exact')");
        }

        var citation = documents.Cite(request.Source ?? source!, request.Exact, request.Prefix, request.Suffix);
        return citation.Fault is null
            ? new PassageAnswer(citation.Places[0].ToString(), null)
            : new PassageAnswer(null, citation.Fault + Places(citation));
    }

    private static string Places(Citation citation) =>
        citation.Places.Count == 0 ? "" : ", at " + string.Join(", ", citation.Places.Select(place => place.Offset));
}
