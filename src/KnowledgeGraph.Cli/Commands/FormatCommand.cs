using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Language.EditorSchema;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg fmt</c>: the files of a set in canonical order and layout.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var check = new Option<bool>("--check")
        {
            Description = "Writes nothing; lists the files that are not in canonical form, and exits with 1 if there are any.",
        };
        var command = new ExampleCommand(
            "fmt",
            "Puts fact files into canonical order and layout; comments are kept.",
            "kg fmt seeds",
            "kg fmt seeds --check")
        {
            folder, check,
        };
        command.SetAction(parsed => Guard.Run(() => Run(parsed.GetValue(folder)!, parsed.GetValue(check))));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool isCheck)
    {
        var files = FolderInput.Read(folder, null);
        var schema = new FileInfo(Path.Combine(folder.FullName, EditorSchemaFile.Name));
        var exitCode = ExitCode.Success;
        foreach (var (tree, text) in FactSetFormatter.Format(files, schema.Exists))
        {
            var path = tree.Text.Path;
            if (text is null)
            {
                Refuse(tree, files);
                exitCode = ExitCode.Failure;
            }
            else
            {
                var file = new FileInfo(Path.Combine(folder.FullName, path));
                if (Put(file, path, SetFile.Encode(text, file), isCheck) && isCheck)
                {
                    exitCode = ExitCode.Failure;
                }
            }
        }

        // A set with errors has no schema; kg check reports the errors.
        if (schema.Exists && LongWork.Check(files).FactSet is { } facts
            && Put(schema, EditorSchemaFile.Name, EditorSchemaFile.Write(facts), isCheck) && isCheck)
        {
            exitCode = ExitCode.Failure;
        }

        return exitCode;
    }

    /// <summary>Names a file that is not in canonical form, and writes it unless it is only looked at.</summary>
    /// <returns>False where it was in canonical form.</returns>
    private static bool Put(FileInfo file, string name, byte[] content, bool isCheck)
    {
        if (content.AsSpan().SequenceEqual(File.ReadAllBytes(file.FullName)))
        {
            return false;
        }

        Terminal.Output.WriteLine(name);
        if (!isCheck)
        {
            ReplacedFile.Write(file, content);
        }

        return true;
    }

    private static void Refuse(SyntaxTree tree, FactSetFiles files)
    {
        if (tree.HasErrors)
        {
            FindingsPrinter.Print(Terminal.Error, tree.Diagnostics, files, showsAll: false);
        }
        else
        {
            Terminal.Error.WriteLine($"kg: {tree.Text.Path} uses a form of YAML that kg fmt does not support; it is left unchanged.");
        }
    }
}
