namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>A view does not go back into its model, and a query of views looks at no more than they show.</summary>
public sealed class ViewUseTests
{
    [Theory]
    [InlineData("var view = claim.ForCoding(decision); _ = claim with { PatientName = «view.PatientName»! };")]
    [InlineData("var view = claim.ForCoding(decision); _ = new Claim { Account = claim.Account, PatientName = «view.PatientName» ?? \"\", Lines = [] };")]
    [InlineData("var view = claim.ForCoding(decision); var name = view.PatientName; _ = claim with { PatientName = «name»!, Batch = view.Batch };")]
    [InlineData("_ = new Line { Diagnoses = «claim.ForCoding(decision).Lines[0].Diagnoses» };")]
    public void A_view_that_goes_back_into_its_model_is_an_error_at_the_value(string code) =>
        Analysed.AssertOne("MN0215", code.Replace("» ?? \"\"", " ?? \"\"»", StringComparison.Ordinal), text => Analysed.InMethod(text));

    [Theory]
    [InlineData("var view = claim.ForCoding(decision); _ = claim with { Batch = view.Batch };")]
    [InlineData("var view = claim.ForCoding(decision); _ = new Open { Id = view.PatientName };")]
    [InlineData("_ = claim with { PatientName = \"Somebody Invented\" };")]
    [InlineData("_ = new Claim { Account = claim.Account, PatientName = claim.PatientName, Lines = claim.Lines };")]
    public void What_is_no_PHI_or_goes_elsewhere_is_not_reported(string code) => Assert.Empty(Analysed.InMethod(code));

    [Theory]
    [InlineData("_ = query.Where(each => «each.Ssn» == \"000\").ForCoding(decision);")]
    [InlineData("_ = query.OrderBy(each => each.Batch).ThenBy(each => «each.Balance»).ForCoding(decision);")]
    [InlineData("_ = query.Where(each => «each.BirthDate» > new DateOnly(2000, 1, 1)).ForCoding(decision);")]
    [InlineData("_ = query.Where(each => each.Lines.Any(line => «line.Charge» > 100)).ForCoding(decision);")]
    [InlineData("var large = query.Where(each => «each.Balance» > 100); _ = large.ForCoding(decision).Take(5);")]
    [InlineData("_ = (from each in query where «each.Ssn» != null select each).ForCoding(decision);")]
    public void A_query_that_looks_at_what_its_view_has_no_place_for_is_an_error_there(string code) => Analysed.AssertOne("MN0217", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("_ = query.Where(each => each.Batch == 1).OrderBy(each => each.Batch).ForCoding(decision);")]
    [InlineData("_ = query.Where(each => each.Lines.Any(line => line.Diagnoses.Contains(\"A00\"))).ForCoding(decision);")]
    [InlineData("_ = query.Where(each => each.PatientName == \"x\").ForCoding(decision);")]
    [InlineData("_ = query.Where(each => each.Ssn == \"000\").Count();")]
    public void A_query_that_looks_at_what_is_shown_or_may_be_is_not_reported(string code) => Assert.Empty(Analysed.InMethod(code));

    [Theory]
    [InlineData("var views = «query.ToList()».Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("var loaded = «query.Where(each => each.Batch == 1).ToList()»; var views = loaded.Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("foreach (var each in «query.Where(each => each.Account == \"x\").ToList()») { Console.WriteLine(each.ForCoding(decision)); }")]
    [InlineData("foreach (var each in «query») { Console.WriteLine(each.ForCoding(decision)); }")]
    [InlineData("var views = «query».Select(each => each.ForCoding(decision)).ToList();")]
    public void Models_that_are_loaded_only_to_be_shown_are_a_warning_where_they_are_loaded(string code) => Analysed.AssertOne("MN0216", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("var views = «query.ToList()».Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("foreach (var each in «query») { Console.WriteLine(each.ForCoding(decision)); }")]
    public void A_project_that_says_that_it_has_no_queries_and_has_one_is_told(string code)
    {
        Analysed.AssertOne("MN0216", code, Analysed.WithoutQueries);
        Assert.Contains("MinNecessaryQueries", Analysed.WithoutQueries(code.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)).Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_queries_that_has_none_is_told_nothing() => Assert.Empty(Analysed.WithoutQueries("var views = claims.Select(each => each.ForCoding(decision)).ToList();"));

    [Theory]
    [InlineData("var views = query.ForCoding(decision).Take(5);")]
    [InlineData("var loaded = query.ToList(); Console.WriteLine(loaded.Count); var views = loaded.Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("foreach (var each in query.ToList()) { Console.WriteLine(each.Batch); Console.WriteLine(each.ForCoding(decision)); }")]
    [InlineData("var views = query.Where(each => each.Ssn != null).ToList().Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("var views = claims.Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("var views = query.ToList().Where(each => each.Batch > 1).Select(each => each.ForCoding(decision)).ToList();")]
    [InlineData("var view = query.First().ForCoding(decision);")]
    public void Models_that_are_needed_or_are_there_already_are_not_reported(string code) => Assert.Empty(Analysed.InMethod(code));
}
