using System.Text;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>FuzzyDate.text</c>: the date in English words, wherever it stands.</summary>
internal sealed class DateTextResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var graph = Handles.Graph(parent);
        var edtf = Encoding.UTF8.GetString(DateReaders.Edtf(graph, parent));
        writer.WriteString(new FuzzyDate(edtf, DateReaders.Earliest(graph, parent), DateReaders.Latest(graph, parent)).Text);
    }
}
