using System.Net.Http.Headers;
using System.Text.Json;

namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>
/// A folder with the image of one address: the one that was verified last, and the beginning of the next. A file is named after the
/// address, so that one address never gets the image of another.
/// </summary>
/// <remarks>
/// Kept files are replaced by renaming, the image before its version: after a crash an image is at worst fetched once more.
/// </remarks>
internal sealed class ImageCache : IDisposable
{
    private readonly string _kept;
    private readonly string _keptVersion;
    private readonly string _partialVersion;
    private readonly FileStream _lock;
    private readonly DirectoryInfo? _temporary;

    /// <param name="folder">Made if it does not exist; null for a temporary one, which is deleted at the end.</param>
    /// <exception cref="RefusedImageException">The folder cannot be written to, or another server uses it for the same address.</exception>
    public ImageCache(string? folder, RemoteAddress address)
    {
        try
        {
            _temporary = folder is null ? Directory.CreateTempSubdirectory("kg-") : null;
            var path = _temporary?.FullName ?? Directory.CreateDirectory(folder!).FullName;
            string File(string extension) => Path.Combine(path, address.FileName + extension);
            _kept = File(".kg");
            _keptVersion = File(".json");
            Partial = File(".part");
            _partialVersion = File(".part.json");
            _lock = new FileStream(File(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedImageException(
                $"The folder '{folder ?? Path.GetTempPath()}' cannot be used to keep images in (Images:Cache): {exception.Message} "
                    + "Each server needs a folder of its own that it can write to.",
                exception);
        }
    }

    /// <summary>The file that is downloaded to.</summary>
    public string Partial { get; }

    /// <summary>The verified image; null if there is none.</summary>
    public string? Kept => File.Exists(_kept) ? _kept : null;

    /// <summary>The version of the verified image.</summary>
    public RemoteVersion? KeptVersion => Kept is null ? null : Read(_keptVersion);

    /// <summary>The version that the beginning in <see cref="Partial"/> is of; null where nothing can be joined to it.</summary>
    public RemoteVersion? PartialVersion => File.Exists(Partial) && Read(_partialVersion) is { IsStrong: true } version ? version : null;

    /// <summary>Empties the file that is downloaded to.</summary>
    public void Begin(RemoteVersion version)
    {
        Discard();
        if (version.IsStrong)
        {
            Write(_partialVersion, version);
        }
    }

    /// <summary>Forgets what was downloaded.</summary>
    public void Discard()
    {
        File.Delete(_partialVersion);
        File.Delete(Partial);
    }

    /// <summary>Keeps what was downloaded and verified.</summary>
    public void Keep(RemoteVersion version)
    {
        File.Delete(_keptVersion);
        File.Move(Partial, _kept, overwrite: true);
        File.Delete(_partialVersion);
        Write(_keptVersion, version);
    }

    /// <summary>Forgets the verified image, which is damaged.</summary>
    public void Forget()
    {
        File.Delete(_keptVersion);
        File.Delete(_kept);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lock.Dispose();
        try
        {
            _temporary?.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system empties the folder for temporary files.
        }
    }

    private static RemoteVersion? Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var tag = document.RootElement.GetProperty("entityTag").GetString();
            var date = document.RootElement.GetProperty("lastModified");
            if (tag is not null && !EntityTagHeaderValue.TryParse(tag, out _))
            {
                return null;
            }

            return new RemoteVersion(tag, date.ValueKind == JsonValueKind.Null ? null : date.GetDateTimeOffset());
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            return null;
        }
    }

    private static void Write(string path, RemoteVersion version)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("entityTag", version.EntityTag);
        if (version.LastModified is { } date)
        {
            json.WriteString("lastModified", date);
        }
        else
        {
            json.WriteNull("lastModified");
        }

        json.WriteEndObject();
    }
}
