using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The digests by which readings of passages are kept: of all that a passage is compared with, and of where it is. The same with and
/// without the documents, and whatever other passages the statement cites. What other entities are called is not part of them, although a
/// word tells less the more names share it.
/// </summary>
internal sealed class FitKeys(FactIndex facts)
{
    /// <summary>Another number makes all that was kept before stale.</summary>
    private const int Version = 1;

    private const int DigestBytes = 8;

    private readonly Dictionary<string, EntitySymbol> _entities = Entities(facts);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>The part of the digests that all passages of a statement share. Linear in its length and that of its names.</summary>
    /// <param name="parts">What is looked for.</param>
    public string Of(BoundStatement statement, FitParts parts)
    {
        var symbol = statement.Symbol;
        var text = new Netstrings();
        text.Add(Version);
        text.Add((int)parts);
        text.Add(symbol.Predicate);
        text.Add(FactValueTypes.CanonicalText(symbol.Object));
        text.Add(symbol.Time.Since);
        text.Add(symbol.Time.Until);
        text.Add(symbol.Time.On);
        text.Add(statement.ExclusiveEnd?.Text);
        text.Add(FormatWords.Modalities.Words[(int)symbol.Modality]);
        text.Add(symbol.Likelihood is { } likelihood ? FormatWords.Likelihoods.Words[(int)likelihood] : null);
        text.Add(symbol.Rank == Rank.Deprecated);
        text.Add(symbol.Qualifiers.Select(ReviewDigest.Text).OrderBy(item => item, StringComparer.Ordinal));
        text.Add(Names(symbol.Subject));
        text.Add(statement.ObjectEntity is { } other ? Names(other) : null);
        text.Add(symbol.AttributedTo is { } speaker ? Names(speaker) : null);
        text.Add(statement.StandIns.SelectMany(standIn => new[] { standIn.Entity, standIn.Words }));
        text.Add(Units(symbol));
        return text.ToString();
    }

    /// <summary>The digest for one of the passages, as 16 lower-case hex digits.</summary>
    /// <param name="statement">What <see cref="Of(BoundStatement, FitParts)"/> gave.</param>
    public string Of(string statement, EvidenceSymbol passage)
    {
        var text = new Netstrings();
        text.Add(statement);
        text.Add(ReviewDigest.Text(passage));
        text.Add(Source(passage.Source));
        using var sha = SHA256.Create();
        return Hexadecimal.Format(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()))).Substring(0, DigestBytes * 2);
    }

    // Of several with one id, which is an error, any will do.
    private static Dictionary<string, EntitySymbol> Entities(FactIndex facts)
    {
        var entities = new Dictionary<string, EntitySymbol>(StringComparer.Ordinal);
        foreach (var entity in facts.Entities)
        {
            entities[entity.Id] = entity;
        }

        return entities;
    }

    private string Names(string entity)
    {
        if (_names.TryGetValue(entity, out var known))
        {
            return known;
        }

        var names = new Netstrings();
        names.Add(entity);
        if (_entities.TryGetValue(entity, out var symbol))
        {
            names.Add(symbol.Names.Select(name => name.Name).Prepend(symbol.Name).Concat(symbol.Aliases));
        }

        names.Add(facts.StandIns.TryGetValue(entity, out var standIns) ? standIns : []);
        return _names[entity] = names.ToString();
    }

    private string Source(string id)
    {
        if (_sources.TryGetValue(id, out var known))
        {
            return known;
        }

        var source = facts.Sources[id].Symbol;
        var text = new Netstrings();
        text.Add(source.Published?.Edtf);
        text.Add(source.Language);
        text.Add(source.Sha256);
        text.Add(source.Encoding);
        text.Add(source.Entity);
        return _sources[id] = text.ToString();
    }

    private IEnumerable<string> Units(StatementSymbol statement) => statement.Qualifiers
        .Select(qualifier => qualifier.Value)
        .Prepend(statement.Object)
        .OfType<QuantityValue>()
        .SelectMany(quantity => UnitWords(facts.Ontology.Units[quantity.Unit]));

    private IEnumerable<string> UnitWords(UnitSymbol unit) =>
        facts.Ontology.UnitStandIns[unit.Name].Prepend(unit.Singular ?? "").Prepend(unit.Symbol).Prepend(unit.Name);
}
