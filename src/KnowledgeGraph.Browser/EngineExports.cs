using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Browser;

/// <summary>The functions that JavaScript calls. An open set is a handle, a number that is not used twice.</summary>
[SupportedOSPlatform("browser")]
internal static partial class EngineExports
{
    private static readonly Dictionary<int, OpenFactSet> Opened = [];
    private static int _last;

    /// <summary>Opens an image.</summary>
    /// <param name="image">The bytes, which belong to the set from here on.</param>
    /// <returns>The handle of the set.</returns>
    /// <exception cref="ImageFormatException">The bytes are not an image of this version, or the image is damaged.</exception>
    [JSExport]
    internal static int Open(byte[] image)
    {
        var set = new OpenFactSet(FactGraph.Open(image));
        Opened.Add(++_last, set);
        return _last;
    }

    /// <summary>Answers a request.</summary>
    /// <returns>The response as JSON in UTF-8.</returns>
    [JSExport]
    internal static byte[] Execute(int handle, byte[] document, byte[] variables, string? operationName, int onError, bool wantsReceipt)
    {
        var request = new GraphQLRequest
        {
            Document = document,
            Variables = variables,
            OperationName = operationName,
            OnError = (ErrorBehaviour)onError,
        };
        return Opened[handle].Execute(request, wantsReceipt);
    }

    /// <summary>Writes a message to the console of the page or of Node.</summary>
    [JSImport("globalThis.console.error")]
    internal static partial void WriteError(string message);

    /// <summary>The schema of a set, in the schema definition language.</summary>
    [JSExport]
    internal static string Schema(int handle) => Opened[handle].PrintSchema();

    /// <summary>The hash of the content of a set.</summary>
    [JSExport]
    internal static string Hash(int handle) => Opened[handle].ContentHash;

    /// <summary>Closes a set. One that is closed already stays so.</summary>
    [JSExport]
    internal static void Close(int handle)
    {
        if (Opened.Remove(handle, out var set))
        {
            set.Dispose();
        }
    }
}
