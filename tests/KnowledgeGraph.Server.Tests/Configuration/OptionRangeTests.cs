using System.Reflection;
using KnowledgeGraph.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Configuration;

/// <summary>No number and no time of the options may be negative, whichever class it is in.</summary>
public sealed class OptionRangeTests
{
    public static TheoryData<string, string> NegativeValues() =>
    [
        .. from section in typeof(ServerOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where section.PropertyType.Namespace == typeof(ServerOptions).Namespace
           from option in section.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           let type = Nullable.GetUnderlyingType(option.PropertyType) ?? option.PropertyType
           where type == typeof(int) || type == typeof(long) || type == typeof(TimeSpan)
           select ($"{section.Name}:{option.Name}", type == typeof(TimeSpan) ? "-00:00:01" : "-1"),
        ("ApiKeys:Keys:reader:Requests", "-1"),
    ];

    [Theory]
    [MemberData(nameof(NegativeValues))]
    public void Option_ThatIsNegative_IsRefusedByName(string option, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(option, value)]).Build();

        var exception = Should.Throw<InvalidOptionException>(() => ServerOptions.Read(configuration));

        exception.Message.ShouldStartWith($"{option} is {value}; it has to be ");
    }

    [Fact]
    public void Options_ThatAreNotGiven_AreInTheirRanges() => Should.NotThrow(() => ServerOptions.Read(new ConfigurationBuilder().Build()));
}
