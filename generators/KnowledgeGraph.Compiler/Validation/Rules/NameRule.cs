using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text.Normalization;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// A name leads to one entity: an alias is neither name nor alias of another, and two names of one kind do not differ by case
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
                names.Add(entity.Name, entity);
            var key = (entity.Kind, NameFolding.Fold(entity.Name));
            if (!folded.TryGetValue(key, out var first))
                folded.Add(key, entity);
            else if (first.Name != entity.Name)
                Report(DiagnosticCatalogue.NamesHardlyDiffer, entity, first, entity.Name, first.Name);
        }

        var aliases = new Dictionary<string, EntitySymbol>(StringComparer.Ordinal);
        foreach (var entity in context.Facts.Entities)
        {
            for (var i = 0; i < entity.Aliases.Count; i++)
            {
                var alias = entity.Aliases[i];
                if (names.TryGetValue(alias, out var owner) && owner.Id != entity.Id)
                    Report(DiagnosticCatalogue.AmbiguousAlias, entity, owner, alias, entity.Id, owner.Id);
                else if (!aliases.TryGetValue(alias, out owner))
                    aliases.Add(alias, entity);
                else if (owner.Id != entity.Id)
                    Report(DiagnosticCatalogue.AmbiguousAlias, entity, owner, alias, entity.Id, owner.Id);
            }
        }

        void Report(DiagnosticDescriptor descriptor, EntitySymbol entity, EntitySymbol other, params string[] arguments) =>
            context.Diagnostics.Report(descriptor, context.Facts.LocationOf(entity.Id), context.Facts.LocationOf(other.Id), arguments);
    }
}
