using BillingDesk.X12;

namespace BillingDesk.Tests.Month;

/// <summary>What the readers of 999, 277CA and 835 understand, and what they refuse without saying what stands there.</summary>
public sealed class ResponseReaderTests
{
    private const string Name = "TESTERMAN";

    [Fact]
    public void A_999_says_which_sets_are_taken_and_why_not()
    {
        Assert.Equal([new FileAcknowledgment("103", "0003", false, "999 R-5")], Read(OwnFiles.Read("999-3.x12"), Acknowledgment999Reader.Read));
        Assert.Equal([new FileAcknowledgment("103", "0003", true, null)], Read(OwnFiles.Read("999-7.x12"), Acknowledgment999Reader.Read));
        string group = OwnFiles.Read("999-3.x12").Replace("AK2*837*0003*005010X222A1~\n", "", StringComparison.Ordinal).Replace("IK5*R*5~\n", "", StringComparison.Ordinal);
        Assert.Equal([new FileAcknowledgment("103", null, false, "999 R")], Read(group, Acknowledgment999Reader.Read));
    }

    [Fact]
    public void A_277CA_says_which_claims_are_taken_on()
    {
        ClaimAnswer[] answers = Read(OwnFiles.Read("277CA-1.x12"), Status277Reader.Read);
        Assert.Equal(7, answers.Length);
        Assert.Equal(new ClaimAnswer("PCN-1004", "IMAGINARY STATE PLAN", false, "A7-164"), Assert.Single(answers, answer => !answer.IsAccepted));
    }

    [Fact]
    public void A_person_who_pays_is_not_named_and_a_whole_file_that_is_rejected_is_told()
    {
        string person = OwnFiles.Read("277CA-1.x12").Replace("NM1*PR*2*", "NM1*PR*1*", StringComparison.Ordinal);
        Assert.All(Read(person, Status277Reader.Read), answer => Assert.Null(answer.Payer));
        string file = OwnFiles.Read("277CA-1.x12").Replace("STC*A1:20*", "STC*A8:500*", StringComparison.Ordinal);
        Assert.Contains(new ClaimAnswer(null, "PRETEND MUTUAL", false, "A8-500"), Read(file, Status277Reader.Read));
    }

    [Fact]
    public void An_835_says_what_is_denied_and_why()
    {
        RemittedClaim[] claims = Read(OwnFiles.Read("835-5.x12"), Remittance835Reader.Read);
        Assert.Equal(["", "", "CO-50", ""], claims.Select(claim => claim.DenialClass ?? ""));
        Assert.Equal(("PCN-1019", "PRETEND MUTUAL", 210.5m, 127.35m), (claims[1].ClaimNumber, claims[1].Payer, claims[1].Charge, claims[1].Paid));
        Assert.Equal(["CO-45 63.15", "PR-3 20"], claims[1].Adjustments.Select(adjustment => FormattableString.Invariant($"{adjustment.Class} {adjustment.Amount}")));
    }

    [Theory]
    [InlineData("4", 0, "CO*16*80", "CO-16")]
    [InlineData("4", 0, "PR*1*80", "PR-1")]
    [InlineData("1", 0, "PR*1*80", null)]
    [InlineData("1", 0, "CO*45*80", null)]
    [InlineData("1", 0, "CO*45*30**97*50", "CO-97")]
    [InlineData("1", 0, "OA*23*20**B7*60", "OA-B7")]
    [InlineData("1", 10, "CO*97*70", null)]
    public void Contractual_adjustments_and_what_the_patient_owes_are_no_denials_by_themselves(string status, int paid, string adjustments, string? expected)
    {
        string text = OwnFiles.Read("835-5.x12");
        int from = text.IndexOf("CLP*PCN-1019", StringComparison.Ordinal), to = text.IndexOf("NM1*QC", from, StringComparison.Ordinal);
        string changed = FormattableString.Invariant($"{text[..from]}CLP*PCN-1019*{status}*80*{paid}**12*X~CAS*{adjustments}~{text[to..]}");
        Assert.Equal(expected, Read(changed, Remittance835Reader.Read)[1].DenialClass);
    }

    [Theory]
    [InlineData("999-3.x12", "IK5*R*5", $"IK5*{Name}*5", "segment 7 (IK5): element IK501 is not a code of its list")]
    [InlineData("999-3.x12", "IK5*R*5", $"IK5*R*{Name}", "segment 7 (IK5): element IK502 is not a code of its list")]
    [InlineData("277CA-1.x12", "STC*A7:164", $"STC*{Name}:164", "(STC): element STC01 is not a code of its list")]
    [InlineData("277CA-1.x12", "STC*A7:164", $"STC*A7:{Name}", "(STC): element STC01 is not a code of its list")]
    [InlineData("277CA-1.x12", "NM1*PR*2*PRETEND MUTUAL", "NM1*PR*2*TESTERMAN TESTERMAN TESTERMAN TESTERMAN TESTERMAN TESTERMAN TESTERMAN", "(NM1): element NM103 is no name of at most 60 characters")]
    [InlineData("835-5.x12", "CAS*CO*50*260", $"CAS*{Name}*50*260", "(CAS): element CAS01 is not a code of its list")]
    [InlineData("835-5.x12", "CAS*CO*50*260", $"CAS*CO*{Name}*260", "(CAS): element CAS02 is not a code of its list")]
    [InlineData("835-5.x12", "CAS*CO*50*260", $"CAS*CO*50*{Name}", "(CAS): element CAS03 is not an amount")]
    [InlineData("835-5.x12", "CLP*PCN-1023*4", $"CLP*PCN-1023*{Name}", "(CLP): element CLP02 is not a code of its list")]
    [InlineData("835-5.x12", "N1*PR*PRETEND MUTUAL~\n", "", "it stands before the N1 segment of its payer")]
    [InlineData("835-5.x12", "LX*1~", "ZZ9*TESTERMAN~", "(?): the segment identifier is none of this transaction")]
    [InlineData("835-5.x12", "SE*28*0001~\n", "", "(GE): the transaction set before it is not ended by an SE segment")]
    [InlineData("835-5.x12", "ST*835*0001", "CLP*TESTERMAN~ST*835*0001", "it stands outside a transaction set")]
    public async Task What_is_not_as_it_should_be_is_said_by_name_and_place_and_not_by_what_stands_there(string file, string text, string replacement, string expected)
    {
        string content = OwnFiles.Read(file);
        Assert.Contains(text, content, StringComparison.Ordinal);
        using WeekRun run = await WeekRun.OfFilesAsync((file, content.Replace(text, replacement, StringComparison.Ordinal)));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"Nothing of this file is used. {file}: segment ", run.Messages, StringComparison.Ordinal);
        Assert.Contains(expected, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, run.Messages + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999-3.x12")]
    [InlineData("277CA-1.x12")]
    [InlineData("835-5.x12")]
    public void A_file_that_breaks_off_anywhere_is_an_error_that_repeats_nothing_of_it(string file)
    {
        string whole = OwnFiles.Read(file).TrimEnd();
        for (int length = 0; length < whole.Length; length++)
        {
            var error = Assert.Throws<X12FormatException>(() => ReadAny(whole[..length]));
            Assert.DoesNotMatch("PCN-|PAYERCLM|MEM3|MUTUAL|TESTERMAN", error.Message);
        }

        ReadAny(whole);
    }

    [Fact]
    public async Task A_payers_name_is_no_formula_and_no_markup()
    {
        const string hostile = "=HYPERLINK(1)<b>\"MUTUAL";
        string claims = OwnFiles.Read("837-2.x12"), answers = OwnFiles.Read("277CA-2.x12").Replace("PRETEND MUTUAL", hostile, StringComparison.Ordinal);
        using WeekRun run = await WeekRun.OfFilesAsync(("837.x12", claims), ("999.x12", OwnFiles.Read("999-2.x12")), ("277.x12", answers));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"'=HYPERLINK(1)<b>\"\"MUTUAL\"", run.Read("cases.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", run.Read("week.html"), StringComparison.Ordinal);
    }

    private static T[] Read<T>(string text, Func<Stream, IEnumerable<T>> read)
    {
        using Stream stream = OwnFiles.Open(text);
        return [.. read(stream)];
    }

    private static void ReadAny(string text)
    {
        X12Kind kind = X12Kinds.Of(OwnFiles.Open(text));
        _ = kind switch
        {
            X12Kind.Acknowledgment => Read(text, Acknowledgment999Reader.Read).Length,
            X12Kind.ClaimStatus => Read(text, Status277Reader.Read).Length,
            X12Kind.Remittance => Read(text, Remittance835Reader.Read).Length,
            _ => throw new InvalidOperationException("The file is of no such kind."),
        };
    }
}
