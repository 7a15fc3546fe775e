using System.Globalization;
using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Format;
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
        PassageFile.Answer(file, Read(file), Terminal.Text, batch.Cite);
        Terminal.Text.Flush();
        Terminal.Error.WriteLine(
            $"kg: {CountPhrase.Of(batch._cited, "passage")} cited, {FindingCounts.Number(batch._left)} left to you");
        return batch._left == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>A pipe is read as a file is: its length is not known before.</summary>
    private static string Read(string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UnusableInputException($"There is no file '{file}'.");
        }

        using var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (input.Read(buffer) is var count and > 0)
        {
            if (content.Length + count > MaxBytes)
            {
                var name = file == "-" ? "Standard input" : $"'{file}'";
                throw new UnusableInputException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} is larger than {MaxBytes:N0} bytes; split it."));
            }

            content.Write(buffer.AsSpan(0, count));
        }

        content.Position = 0;
        using var reader = new StreamReader(content, Encoding.UTF8);
        return reader.ReadToEnd();
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
        return new PassageAnswer(citation.Evidence?.ToString(), citation.Fault);
    }
}
