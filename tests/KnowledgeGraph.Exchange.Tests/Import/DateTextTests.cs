using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("31/12/1960", "dd/MM/yyyy", "1960-12-31")]
    [InlineData("May 1960", "MMM yyyy", "1960-05")]
    [InlineData("1960", "yyyy", "1960")]
    [InlineData("86400", "unix", "1970-01-02")]
    [InlineData("2020-01-01T00:30:00+14:00", "yyyy-MM-ddTHH:mm:sszzz", "2020-01-01")]
    [InlineData("2020-01-01T23:30:00-11:00", "yyyy-MM-ddTHH:mm:sszzz", "2020-01-01")]
    public void Date_IsThatOfItsForm_WhateverTheTimeZone(string text, string format, string date)
    {
        DateText.FaultOf(format).ShouldBeNull();
        DateText.Convert(text, [format], out var fault).ShouldBe(date, fault);
    }

    [Theory]
    [InlineData("x", "not a form of dates")]
    [InlineData("", "no year")]
    [InlineData("dd/MM", "no year")]
    [InlineData("HH:mm", "no year")]
    public void Form_WithoutAYear_IsRefused(string format, string fault) => DateText.FaultOf(format).ShouldNotBeNull().ShouldContain(fault);
}
