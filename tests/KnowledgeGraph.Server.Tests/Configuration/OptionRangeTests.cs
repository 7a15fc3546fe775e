using System.Reflection;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Security;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Configuration;

/// <summary>No number and no time of the options may be negative, whichever class it is in.</summary>
public sealed class OptionRangeTests
{
    public static TheoryData<string, string> NegativeValues()
    {
        var data = new TheoryData<string, string> { { "ApiKeys:Keys:reader:Requests", "-1" } };
        foreach (var section in typeof(ServerOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.Namespace!.StartsWith("KnowledgeGraph.", StringComparison.Ordinal)))
        {
            foreach (var option in section.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var type = Nullable.GetUnderlyingType(option.PropertyType) ?? option.PropertyType;
                if (type == typeof(TimeSpan) || type == typeof(int) || type == typeof(long))
                {
                    data.Add($"{section.Name}:{option.Name}", type == typeof(TimeSpan) ? "-00:00:01" : "-1");
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(NegativeValues))]
    public void Option_ThatIsNegative_IsRefusedByName(string option, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(option, value)]).Build();

        var exception = Should.Throw<InvalidOptionException>(() => ServerOptions.Read(configuration));

        exception.Message.ShouldStartWith($"{option} is {value}; it must be ");
    }

    [Fact]
    public void Options_ThatAreNotGiven_AreInTheirRanges() => Should.NotThrow(() => ServerOptions.Read(new ConfigurationBuilder().Build()));
}
