using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>The names of a set, as things to be written.</summary>
internal sealed class SetCompletions(SetView view)
{
    public OntologySymbol? Ontology => view.Ontology;

    /// <summary>The entities of some kinds or of those below them; all where no kind is given.</summary>
    public IEnumerable<CompletionItem> Entities(IReadOnlyCollection<string> kinds)
    {
        var covered = Ontology?.Kinds.Where(kind => kinds.Contains(kind.Name) || kind.Ancestors.Any(kinds.Contains)).Select(kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        return view.Names.Declarations
            .Where(use => use.Kind == NameKind.Entity)
            .Select(use => (use.Name, Entity: use.Declaration!.Value as MappingSyntax))
            .Select(entity => (entity.Name, Label: Scalar(entity.Entity, "name"), Kind: Scalar(entity.Entity, "kind"), Description: Scalar(entity.Entity, "description")))
            .Where(entity => kinds.Count == 0 || covered is null || entity.Kind is null || covered.Contains(entity.Kind))
            .Select(entity => new CompletionItem(
                entity.Name, CompletionItem.Reference, string.Join(" · ", new[] { entity.Label, entity.Kind }.OfType<string>()), entity.Description));
    }

    /// <summary>The kind of an entity, as it is written now; null where it is not known.</summary>
    public string? KindOf(string id) => view.Names.Of(NameKind.Entity, id).Where(use => use.IsDeclaration)
        .Select(use => Scalar(use.Declaration!.Value as MappingSyntax, "kind")).FirstOrDefault()
        ?? view.Facts?.Entities.FirstOrDefault(entity => entity.Id == id)?.Kind;

    public IEnumerable<CompletionItem> Sources() => view.Names.Declarations
        .Where(use => use.Kind == NameKind.Source)
        .Select(use => new CompletionItem(use.Name, CompletionItem.Reference, Scalar(use.Declaration!.Value as MappingSyntax, "title")));

    /// <param name="isConcrete">Whether those that only group others are left out.</param>
    public IEnumerable<CompletionItem> Kinds(bool isConcrete) => (Ontology?.Kinds ?? default)
        .Where(kind => !isConcrete || !kind.IsAbstract)
        .Select(kind => new CompletionItem(kind.Name, CompletionItem.Class, kind.Label, kind.Description) { IsDeprecated = kind.Deprecated is not null });

    public IEnumerable<CompletionItem> Units() => (Ontology?.Units ?? default)
        .Select(unit => new CompletionItem(unit.Name, CompletionItem.Unit, unit.Symbol, unit.Description));

    public IEnumerable<CompletionItem> Values(string? enumeration) =>
        (Ontology?.Enumerations.FirstOrDefault(candidate => candidate.Name == enumeration)?.Values ?? default)
        .Select((value, index) => new CompletionItem(value.Name, CompletionItem.EnumMember, value.Label, value.Description)
        {
            IsDeprecated = value.Deprecated is not null,
            Order = Math.Min(index, 9),
        });

    public static IEnumerable<CompletionItem> Words(IEnumerable<string> words) => words.Select(word => new CompletionItem(word, CompletionItem.Value));

    /// <summary>Keys that are not there yet.</summary>
    public static IEnumerable<CompletionItem> Keys(IEnumerable<string> keys, CursorContext cursor) => keys
        .Where(key => !cursor.Siblings.ContainsKey(key))
        .Select((key, index) => new CompletionItem(key, CompletionItem.Property) { Plain = key + ": ", Order = Math.Min(index, 9) });

    private static string? Scalar(MappingSyntax? mapping, string key) => (mapping?.Find(key)?.Value as ScalarSyntax)?.Value;
}
