namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>Knows one mistake in writing YAML.</summary>
internal interface IYamlExplanation
{
    /// <summary>The repairs of this mistake around a fault, the likeliest first; none where the text does not look like it.</summary>
    IEnumerable<YamlRepair> Find(YamlFault fault);
}
