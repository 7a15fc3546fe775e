using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>Finds the entities with a given name.</summary>
internal static class NameLookup
{
    /// <inheritdoc cref="FactGraph.EntitiesNamed"/>
    public static ImmutableArray<Entity> Find(FactGraph graph, SearchTable table, string text, ref CancellationMeter meter)
    {
        var words = Words(text);
        var rarest = default(RowRange?);
        foreach (var word in words)
        {
            // Terms are sorted, so the word itself comes before longer terms that begin with it.
            var terms = table.StartingWith(Encoding.UTF8.GetBytes(word));
            if (terms.Count == 0 || table.Term(terms.Start).Length != Encoding.UTF8.GetByteCount(word))
            {
                return [];
            }

            if (rarest is null || table.Postings(terms.Start).Length < table.Postings(rarest.Value.Start).Length)
            {
                rarest = terms;
            }
        }

        if (rarest is not { } range)
        {
            return [];
        }

        var bearers = ImmutableArray.CreateBuilder<Entity>();
        foreach (var posting in table.Postings(range.Start))
        {
            meter.Spend(1);
            var field = table.Fields[(int)(posting >> SearchFieldBits.PostingShift)];

            // The texts of an entity are consecutive.
            if (field.Field is SearchField.Name or SearchField.Alias
                && (bearers.Count == 0 || bearers[^1].Row != field.Entity)
                && Words(graph.Texts.Text(field.Text)).SequenceEqual(words, StringComparer.Ordinal))
            {
                bearers.Add(graph.Entity(field.Entity));
            }
        }

        return bearers.ToImmutable();
    }

    private static string[] Words(string text) => [.. SearchToken.KeyWordsOf(SearchTokenizer.Tokenize(text))];
}
