using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Language.Reanchoring;

/// <summary>
/// Finds passages by what is kept of them, a length and a digest: every stretch of that length is hashed. O(lengths · document).
/// </summary>
internal sealed class PassageSearch
{
    // White space that was folded makes the text of a passage shorter than its place in the document was.
    private const int FoldedAway = 8;
    private const int DigestBytes = 4;

    private readonly PassageFinder _finder;
    private readonly byte[] _folded;
    private readonly List<int> _starts = [];

    public PassageSearch(DocumentText document)
    {
        _finder = new PassageFinder(document);
        _folded = Encoding.UTF8.GetBytes(PassageDigest.Fold(document.Text));
        for (var i = 0; i < _folded.Length; i++)
        {
            // Bytes that continue a character begin with the bits 10.
            if ((_folded[i] & 0xC0) != 0x80)
            {
                _starts.Add(i);
            }
        }

        _starts.Add(_folded.Length);
    }

    /// <summary>By passage, every place where one with its digest stands; passages that stand nowhere are left out.</summary>
    public Dictionary<EvidenceReference, IReadOnlyList<PassageMatch>> Find(IEnumerable<EvidenceReference> passages)
    {
        var found = new Dictionary<EvidenceReference, IReadOnlyList<PassageMatch>>();
        var sought = passages.Distinct().ToList();
        for (var shorter = 0; shorter <= FoldedAway; shorter++)
        {
            foreach (var sameLength in sought.GroupBy(passage => passage.Length - shorter))
            {
                Find(sameLength.Key, sameLength.ToLookup(passage => passage.Digest), areWholeWords: shorter > 0, found);
            }

            sought.RemoveAll(found.ContainsKey);
        }

        return found;
    }

    private void Find(
        int length, ILookup<uint, EvidenceReference> sought, bool areWholeWords, Dictionary<EvidenceReference,
            IReadOnlyList<PassageMatch>> found)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var first = 0; length > 0 && first + length < _starts.Count; first++)
        {
            var start = _starts[first];
            var end = _starts[first + length];
            if (_folded[start] == ' ' || _folded[end - 1] == ' ' || (areWholeWords && !(IsEdge(start - 1) && IsEdge(end))))
            {
                continue;
            }

            SHA256.HashData(_folded.AsSpan(start..end), hash);
            var digest = BinaryPrimitives.ReadUInt32BigEndian(hash[..DigestBytes]);
            foreach (var passage in sought[digest])
            {
                found.TryAdd(passage, _finder.Find(Encoding.UTF8.GetString(_folded, start, end - start)));
            }
        }
    }

    /// <summary>
    /// No letter or digit stands there: what is guessed at is whole words, which keeps chance hits of a short digest away.
    /// </summary>
    private bool IsEdge(int index) =>
        index < 0 || index >= _folded.Length || (_folded[index] < 0x80 && !char.IsAsciiLetterOrDigit((char)_folded[index]));
}
