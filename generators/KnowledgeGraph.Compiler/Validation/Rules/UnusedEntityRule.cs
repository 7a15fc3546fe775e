using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>Something is stated about every entity, or something refers to it.</summary>
internal sealed class UnusedEntityRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        if (!context.HasAllFacts)
        {
            return;
        }

        var used = new HashSet<string>(context.Facts.Ontology.RuleConstants.Select(constant => constant.Id), StringComparer.Ordinal);
        used.UnionWith(context.Facts.Ontology.ValueConstants.Select(constant => constant.Id));
        foreach (var source in context.Facts.Sources.Values)
        {
            if (source.Symbol.Entity is { } entity)
            {
                used.Add(entity);
            }
        }

        string? last = null;
        foreach (var statement in context.Facts.Statements)
        {
            var symbol = statement.Symbol;

            // Statements about one entity stand together.
            if (!ReferenceEquals(symbol.Subject, last))
            {
                used.Add(last = symbol.Subject);
            }

            Use(symbol.Object);
            if (symbol.AttributedTo is { } agent)
            {
                used.Add(agent);
            }

            for (var i = 0; i < symbol.Qualifiers.Count; i++)
            {
                Use(symbol.Qualifiers[i].Value);
            }
        }

        foreach (var entity in context.Facts.Entities)
        {
            if (!used.Contains(entity.Id))
            {
                context.Diagnostics.Report(DiagnosticCatalogue.UnusedEntity, context.Facts.LocationOf(entity.Id), entity.Id);
            }
        }

        void Use(FactValue value)
        {
            if (value is EntityValue reference)
            {
                used.Add(reference.Id);
            }
        }
    }
}
