using System.Globalization;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Evidence.digest</c>.</summary>
internal sealed class DigestResolver : LeafResolver
{
    private const int Digits = 8;

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var passage = SourceReaders.Passage(Handles.Graph(parent), parent);
        if (!passage.HasDigest)
        {
            writer.WriteNull();
            return;
        }

        Span<byte> utf8 = stackalloc byte[Digits];
        passage.Digest.TryFormat(utf8, out _, "x8", CultureInfo.InvariantCulture);
        writer.WriteString(utf8);
    }
}
