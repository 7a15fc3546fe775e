using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.Limits;
using KnowledgeGraph.Server.Security;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>Reads a section into its options, strictly: every key is a property, and every value makes sense and is in its range.</summary>
internal sealed class SectionReader(IConfiguration configuration) : ISectionVisitor
{
    /// <summary>Reads what is configured; the rest keeps its default. The limits of the defaults are not looked at.</summary>
    /// <exception cref="InvalidOptionException">A key is not an option, or a value is not one of its option.</exception>
    public void Visit<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name, T options)
        where T : class
    {
        var section = configuration.GetSection(name);
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var unknown = new List<string>();
        foreach (var child in section.GetChildren())
        {
            if (properties.FirstOrDefault(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } property)
            {
                Read(child, $"{section.Path}:{property.Name}", property, options);
            }
            else
            {
                unknown.Add($"'{child.Key}'");
            }
        }

        if (unknown.Count > 0)
        {
            throw new InvalidOptionException(
                $"There is no option {string.Join(", ", unknown)} in the section {section.Path}: docs/operation.md lists them all.");
        }
    }

    private static void Read(IConfigurationSection section, string name, PropertyInfo property, object options)
    {
        switch (property.GetValue(options))
        {
            case IDictionary<string, ApiKeyEntry> entries:
                foreach (var child in section.GetChildren())
                {
                    Read(child, entries[child.Key] = new ApiKeyEntry());
                }

                return;
            case IList<string> items:
                foreach (var item in section.GetChildren().Select(child => child.Value).OfType<string>())
                {
                    items.Add(item);
                }

                return;
        }

        if (section.GetChildren().FirstOrDefault() is { } inner)
        {
            throw new InvalidOptionException(
                $"{name} is a single value, and {inner.Path} is not an option: docs/operation.md lists them all.");
        }

        var value = OptionValue.Parse(property.PropertyType, name, section.Value);
        if (value is not null && property.GetCustomAttribute<LimitAttribute>()?.Refuse(value) is { } range)
        {
            throw new InvalidOptionException($"{name} is {value}; it must be {range}");
        }

        if (value is not null || OptionValue.IsNullable(property.PropertyType))
        {
            property.SetValue(options, value);
        }
    }
}
