using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <content>How a graph is opened and its bytes are verified.</content>
public sealed partial class FactGraph
{
    private volatile bool _isVerified;

    /// <summary>
    /// True when every byte has been compared with its digest; false until then under <see cref="ImageVerification.Deferred"/>.
    /// </summary>
    public bool IsVerified => _isVerified;

    /// <summary>
    /// Opens an image whose bytes are the UTF-16 units of <paramref name="embedded"/>, which is pinned and read in place. O(length).
    /// </summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    public static FactGraph Open(string embedded)
    {
        ArgumentNullException.ThrowIfNull(embedded);
        return Open(ImageMemory.Pin(embedded), ImageVerification.Full, vocabulary: null);
    }

    /// <summary>Opens an image in <paramref name="image"/>, which is pinned and read in place and must not be changed. O(length).</summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    /// <param name="vocabulary">
    /// The vocabulary of another graph. Where this one has the same, word for word, it shares those objects, so that what was made for the
    /// vocabulary, as a schema, is good for both graphs.
    /// </param>
    public static FactGraph Open(byte[] image, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(ImageMemory.Pin(image), verification, vocabulary);
    }

    /// <summary>
    /// Opens the image in a file, which is mapped into memory, read-only. To change the file, put another in its place by renaming:
    /// one that is overwritten or cut while it is mapped takes the process with it. O(length), shared out among the processors; O(1)
    /// where verification is deferred.
    /// </summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <inheritdoc cref="Open(byte[], ImageVerification, Ontology)" path="/param[@name='vocabulary']"/>
    public static FactGraph OpenFile(string path, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ImageMemory.Map(path), verification, vocabulary);
    }

    /// <summary>
    /// Compares every byte with its digest, on all processors, unless that was done before. A graph that fails must not be used further.
    /// The graph may be used and disposed of in the meantime. O(length).
    /// </summary>
    /// <exception cref="ImageFormatException">The image is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The graph was disposed of before.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        if (_isVerified)
        {
            return Task.CompletedTask;
        }

        ObjectDisposedException.ThrowIf(!_memory.TryAddUser(), this);
        return Task.Run(
            () =>
            {
                using (_memory)
                {
                    Verify(cancellationToken);
                }
            },
            CancellationToken.None);
    }

    private void Verify(CancellationToken cancellationToken)
    {
        ImageVerifier.Verify(_memory, _header, cancellationToken);
        _isVerified = true;
    }

    private static FactGraph Open(ImageMemory memory, ImageVerification verification, Ontology? vocabulary)
    {
        try
        {
            return new FactGraph(memory, verification, vocabulary);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }
}
