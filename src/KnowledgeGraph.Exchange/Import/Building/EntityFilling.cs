using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Gives entities the names, descriptions and identifiers of their records.</summary>
internal sealed class EntityFilling(FindingList findings)
{
    /// <summary>Adds what a record has; of two names in one language, and of two descriptions, the first is kept as such.</summary>
    public void Fill(EntityDraft entity, SetSpec set, DataScope scope, InputState file, RecordOrigin origin)
    {
        IEnumerable<string> Fit(string what, IEnumerable<TemplateValue> values)
        {
            foreach (var value in values)
            {
                var fault = value.Text.Length > YamlText.MaxLength
                    ? $"it is longer than {YamlText.MaxLength:N0} characters"
                    : ValueMaker.MarksOf(value.Text);
                if (fault is null)
                {
                    yield return value.Text;
                }
                else
                {
                    findings.Add(origin.At(scope.Record.PlaceOf(value.Node ?? scope.Node))
                        .Finding($"{what} cannot be used: {fault}", ImportLoss.Unmapped));
                }
            }
        }

        foreach (var (language, template) in set.Names)
        {
            if (Fit($"the name in '{language}'", template.Values(scope, file.IsEmpty)).FirstOrDefault() is { } text
                && !entity.Names.TryAdd(language, text) && entity.Names[language] != text)
            {
                AddAlias(entity, text);
            }
        }

        foreach (var text in set.Aliases.SelectMany(template => Fit("an alias", template.Values(scope, file.IsEmpty))))
        {
            AddAlias(entity, text);
        }

        if (set.Description is { } description
            && Fit("the description", description.Values(scope, file.IsEmpty)).FirstOrDefault() is { } words && entity.Description != words)
        {
            if (entity.Description.Length == 0)
            {
                entity.Description = words;
            }
            else
            {
                findings.Add(origin.Finding(
                    "its description is another one in another record; the first one is kept", ImportLoss.Clash,
                    "records of one entity differ"));
            }
        }

        foreach (var (scheme, template) in set.Identifiers)
        {
            foreach (var text in Fit($"the identifier '{scheme}'", template.Values(scope, file.IsEmpty)))
            {
                var pair = KeyValuePair.Create(scheme, text);
                if (!entity.Identifiers.Contains(pair))
                {
                    entity.Identifiers.Add(pair);
                }
            }
        }
    }

    private static void AddAlias(EntityDraft entity, string alias)
    {
        if (alias != entity.Name && !entity.Aliases.Contains(alias))
        {
            entity.Aliases.Add(alias);
        }
    }
}
