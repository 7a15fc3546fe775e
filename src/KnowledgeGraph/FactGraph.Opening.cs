using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <content>Opening a graph and verifying its bytes.</content>
public sealed partial class FactGraph
{
    private volatile bool _isVerified;

    /// <summary>
    /// Whether every byte has been compared with its digest; false until then under <see cref="ImageVerification.Deferred"/>.
    /// </summary>
    public bool IsVerified => _isVerified;

    /// <summary>
    /// Opens an image whose bytes are the UTF-16 units of <paramref name="embedded"/>, which is pinned and read in place. O(length).
    /// </summary>
    /// <exception cref="ImageFormatException">The bytes are not an image of this version, or the image is damaged.</exception>
    public static FactGraph Open(string embedded)
    {
        ArgumentNullException.ThrowIfNull(embedded);
        return Open(ImageMemory.Pin(embedded), ImageVerification.Full, vocabulary: null);
    }

    /// <summary>Opens an image in <paramref name="image"/>, which is pinned, read in place and must not be changed. O(length).</summary>
    /// <exception cref="ImageFormatException">The bytes are not an image of this version, or the image is damaged.</exception>
    /// <param name="vocabulary">
    /// The vocabulary of another graph. If this graph has the same, word for word, it shares those objects, so that anything built from the
    /// vocabulary, such as a schema, serves both graphs.
    /// </param>
    public static FactGraph Open(byte[] image, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(ImageMemory.Pin(image), verification, vocabulary);
    }

    /// <summary>
    /// Opens the image in a file, which is mapped into memory, read-only. To change the file, rename another into its place: overwriting or
    /// truncating a mapped file crashes the process. O(length), shared among the processors; O(1) where verification is deferred.
    /// </summary>
    /// <exception cref="ImageFormatException">The file is not an image of this version, or the image is damaged.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <inheritdoc cref="Open(byte[], ImageVerification, Ontology)" path="/param[@name='vocabulary']"/>
    public static FactGraph OpenFile(string path, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ImageMemory.Map(path), verification, vocabulary);
    }

    /// <summary>
    /// Compares every byte with its digest, on all processors, unless that was done before. A graph that fails must not be used any more.
    /// The graph may be used and disposed in the meantime. O(length).
    /// </summary>
    /// <exception cref="ImageFormatException">The image is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The graph was already disposed.</exception>
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
