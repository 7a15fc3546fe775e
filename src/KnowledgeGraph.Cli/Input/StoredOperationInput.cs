using KnowledgeGraph.Api.StoredOperations;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads the stored operations that the user names.</summary>
internal static class StoredOperationInput
{
    /// <exception cref="UnusableInputException">There are none.</exception>
    public static IReadOnlyList<StoredOperation> Read(string path)
    {
        try
        {
            return StoredOperationReader.Read(path);
        }
        catch (InvalidDataException exception)
        {
            throw new UnusableInputException(exception.Message);
        }
    }
}
