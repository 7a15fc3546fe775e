namespace KnowledgeGraph;

/// <summary>A row of the section of questions.</summary>
internal readonly record struct QuestionRecord(int Name, int Group, int Document);
