using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// The tag of an answer to a GET. Answers follow from the facts, the program and the request, so the tag is made of these, before anything
/// runs. It is weak: nobody asks for a part of an answer.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-etag"/>
internal static class EntityTag
{
    // The builds are reproducible: this is the same wherever the same program runs, and another once it answers in another way.
    private static readonly string Program = string.Concat(
        typeof(EntityTag).Module.ModuleVersionId,
        typeof(Api.GraphSchema).Module.ModuleVersionId,
        typeof(GraphQL.GraphQLEngine).Module.ModuleVersionId,
        typeof(Exchange.Export.ExportFormat).Module.ModuleVersionId,
        typeof(FactGraph).Module.ModuleVersionId);

    /// <summary>The tag of the answer to a request. Linear in the request.</summary>
    public static string Of(ServedSchema schema, GraphQLParameters parameters, ResponseMediaType mediaType)
    {
        var hash = new Writer(
            256 + parameters.Document.Length + parameters.Variables.Length + (4 * (parameters.OperationName?.Length ?? 0)));
        hash.Add(Program);
        hash.Add(schema.ContentHash);
        hash.Add(parameters.Format?.ContentType ?? mediaType.ContentType());
        hash.Add(parameters.ReportCost ? "cost" : "");
        hash.Add(parameters.OperationName ?? "");
        hash.Add(parameters.Variables.Span);
        hash.Add(parameters.Document.Span);
        return hash.Finish();
    }

    /// <summary>The tag of an answer that follows from these texts and the program alone. Linear in them.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var hash = new Writer(1024);
        hash.Add(Program);
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return hash.Finish();
    }

    /// <summary>Whether the client has what the tag stands for.</summary>
    /// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match"/>
    public static bool Matches(StringValues ifNoneMatch, string tag)
    {
        foreach (var value in ifNoneMatch)
        {
            if (value is null)
            {
                continue;
            }

            foreach (var range in value.AsSpan().Split(','))
            {
                var candidate = value.AsSpan(range).Trim();
                if (candidate is "*" || Opaque(candidate).SequenceEqual(Opaque(tag)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Opaque(ReadOnlySpan<char> tag) => tag.StartsWith("W/") ? tag[2..] : tag;

    /// <summary>Puts parts one after the other, each after its length, so that no two requests give the same bytes.</summary>
    private ref struct Writer(int capacity)
    {
        private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity + 512);
        private int _length;

        public void Add(string text)
        {
            var length = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
            Close(length);
        }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(Room(bytes.Length));
            Close(bytes.Length);
        }

        public string Finish()
        {
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(_buffer.AsSpan(0, _length), digest);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            return $"W/\"{Convert.ToHexStringLower(digest[..16])}\"";
        }

        /// <summary>Room for a part, after that for its length.</summary>
        private Span<byte> Room(int length)
        {
            var needed = _length + sizeof(int) + length;
            if (needed > _buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
                _buffer.AsSpan(0, _length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = larger;
            }

            return _buffer.AsSpan(_length + sizeof(int));
        }

        private void Close(int length)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(_length), length);
            _length += sizeof(int) + length;
        }
    }
}
