using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// A name belongs to one entity: an alias is neither name nor alias of another, and two names of one kind do not differ by case
/// and accents alone. Two entities may bear one and the same name, as people and towns do.
/// </summary>
internal sealed class NameRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var names = new Dictionary<string, EntitySymbol>(StringComparer.Ordinal);
        var folded = new Dictionary<(string Kind, string Name), EntitySymbol>();
        foreach (var entity in context.Facts.Entities)
        {
            if (!names.ContainsKey(entity.Name))
            {
                names.Add(entity.Name, entity);
            }

            var key = (entity.Kind, NameFolding.Fold(entity.Name));
            if (!folded.TryGetValue(key, out var first))
            {
                folded.Add(key, entity);
            }
            else if (first.Name != entity.Name)
            {
                context.Diagnostics.Report(
                    DiagnosticCatalogue.NamesHardlyDiffer, context.Facts.LocationOfName(entity.Id), context.Facts.LocationOfName(first.Id),
                    entity.Name, first.Name);
            }
        }

        CheckAliases(names, context);
    }

    private static void CheckAliases(Dictionary<string, EntitySymbol> names, ValidationContext context)
    {
        var facts = context.Facts;
        var aliases = new Dictionary<string, (string Id, int Number)>(StringComparer.Ordinal);
        foreach (var entity in facts.Entities)
        {
            for (var i = 0; i < entity.Aliases.Count; i++)
            {
                var alias = entity.Aliases[i];
                if (names.TryGetValue(alias, out var named) && named.Id != entity.Id)
                {
                    Report(entity.Id, i, alias, named.Id, facts.LocationOfName(named.Id));
                }
                else if (!aliases.TryGetValue(alias, out var first))
                {
                    aliases.Add(alias, (entity.Id, i));
                }
                else if (first.Id != entity.Id)
                {
                    Report(entity.Id, i, alias, first.Id, facts.LocationOfAlias(first.Id, first.Number));
                }
            }
        }

        void Report(string id, int number, string alias, string owner, SyntaxLocation other) =>
            context.Diagnostics.Report(DiagnosticCatalogue.AmbiguousAlias, facts.LocationOfAlias(id, number), other, alias, id, owner);
    }
}
