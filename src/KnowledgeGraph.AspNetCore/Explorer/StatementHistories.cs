using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.FactSets;

namespace KnowledgeGraph.AspNetCore.Explorer;

/// <summary>
/// The history of each statement, as <c>kg log --json</c> writes it. A file that is replaced is read again; one that cannot be read leaves
/// the histories as they were.
/// </summary>
internal sealed class StatementHistories
{
    /// <summary>A ledger of facts that people curate is smaller.</summary>
    private const long MaxLength = 256L << 20;

    private readonly Lock _reading = new();
    private readonly string _path;
    private volatile State _state;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It cannot be read, or is not a ledger.</exception>
    public StatementHistories(string path)
    {
        _path = Path.GetFullPath(path);
        var stamp = FileStamp.Of(_path);
        _state = new State(stamp, Read(_path, stamp));
    }

    /// <summary>The history of a statement as a JSON array, latest first; null if the file has none of it.</summary>
    public byte[]? Of(string id)
    {
        var stamp = FileStamp.Of(_path);
        if (stamp != _state.Stamp)
        {
            Refresh(stamp);
        }

        return _state.ById.GetValueOrDefault(id);
    }

    private void Refresh(FileStamp? stamp)
    {
        lock (_reading)
        {
            if (stamp == _state.Stamp)
            {
                return;
            }

            var histories = _state.ById;
            try
            {
                histories = Read(_path, stamp);
            }
            catch (InvalidDataException)
            {
                // It may be half written: its next stamp is another one.
            }

            _state = new State(stamp, histories);
        }
    }

    private static Dictionary<string, byte[]> Read(string path, FileStamp? stamp)
    {
        if (stamp is null)
        {
            throw new InvalidDataException($"There is no file '{path}'. Explorer:History is what 'kg log --json' writes.");
        }

        if (stamp.Length > MaxLength)
        {
            throw new InvalidDataException($"'{path}' has {stamp.Length} bytes; the history of statements may have {MaxLength}.");
        }

        try
        {
            // Some shells write a byte order mark where they redirect what a program prints.
            var bytes = File.ReadAllBytes(path);
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            using var document = JsonDocument.Parse(bytes.AsMemory(start));
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.EnumerateObject().All(static history => history.Value.ValueKind == JsonValueKind.Array))
            {
                // Of a statement that is named twice, the last history counts, as in JSON itself.
                return document.RootElement.EnumerateObject().GroupBy(static history => history.Name, StringComparer.Ordinal).ToDictionary(
                    static history => history.Key,
                    static history => Encoding.UTF8.GetBytes(history.Last().Value.GetRawText()),
                    StringComparer.Ordinal);
            }
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A text that is not UTF-8 is an invalid operation, once it is read.
            throw new InvalidDataException($"'{path}' cannot be read: {exception.Message} Explorer:History is what 'kg log --json' writes.", exception);
        }

        throw new InvalidDataException(
            $"'{path}' is not a history of statements: it must be an object with a list for each statement, as 'kg log --json' writes it.");
    }

    private sealed record State(FileStamp? Stamp, Dictionary<string, byte[]> ById);
}
