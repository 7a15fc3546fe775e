using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Says why a file cannot be written, by its own name.</summary>
internal static class OutputFault
{
    /// <summary>Runs a write.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written; the message gives the reason.</exception>
    public static void Guard(FileInfo file, Action write)
    {
        if (Directory.Exists(file.FullName))
        {
            throw new UnusableInputException($"'{file}' cannot be written: it is a folder. Name a file in it.");
        }

        if (file.Directory is { Exists: false } folder)
        {
            throw new UnusableInputException($"'{file}' cannot be written: there is no folder '{folder}'. Create it, or name another.");
        }

        if (SpecialFile.IsAt(file))
        {
            throw new UnusableInputException($"'{file}' cannot be written: it exists and is not a regular file. Name another.");
        }

        try
        {
            write();
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{file}' cannot be written: you may not write there. Name a file in another folder.");
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            throw new UnusableInputException($"'{file}' cannot be written: {exception.Message}");
        }
    }
}
