using System.IO.Compression;
using System.Text;
using MinNecessary.Policy;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Checks;

public sealed class OverDisclosureTests
{
    [Fact]
    public void One_output_can_be_checked_by_itself()
    {
        CanariedModel<Claim> claim = Offices.Claim(113);
        var output = new ObservedOutput();
        output.Add("letter", $"Dear {claim.Value.PatientName}");

        OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("FollowUp")!, claim.Canaries, output);
        Assert.Throws<OverDisclosureException>(() => OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("Coding")!, claim.Canaries, output));
    }

    [Fact]
    public void An_inherited_member_is_of_the_model_that_the_grant_covers_and_one_that_is_not_public_is_of_no_view()
    {
        CanariedModel<Visitor> visitor = new Testing.Canaries(114).Fill<Visitor>();
        var output = new ObservedOutput();
        output.Add("list", visitor.Value.Name);
        OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("FollowUp")!, visitor.Canaries, output);

        output.Add("list", visitor.Value.Nickname);
        OverDisclosureException failure = Assert.Throws<OverDisclosureException>(() => OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("FollowUp")!, visitor.Canaries, output));
        Assert.Equal("Visitor.Nickname", Assert.Single(failure.Sightings).Canary.Member);
    }

    [Fact]
    public void A_model_that_the_grant_does_not_cover_is_withheld_whole()
    {
        CanariedModel<Visitor> visitor = new Testing.Canaries(115).Fill<Visitor>();
        var output = new ObservedOutput();
        output.Add("list", visitor.Value.Account);

        Assert.Contains(
            "the grant covers Claim and not Visitor",
            Assert.Throws<OverDisclosureException>(() => OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("Coding")!, visitor.Canaries, output)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_standard_transaction_requires_is_shown_though_it_is_masked_and_nothing_else_is()
    {
        string template = File.ReadAllText(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "billing.policy.json"));

        // Without the operations, whose handoffs carry charges.
        template = template[..template.LastIndexOf(',', template.IndexOf("\"operations\"", StringComparison.Ordinal))] + "}";
        int start = template.IndexOf("\"transaction\": \"837P\"", StringComparison.Ordinal);
        int end = template.IndexOf("\"when\"", start, StringComparison.Ordinal);
        string masked = template[..start] + template[start..end].Replace("\"Charge\", ", "", StringComparison.Ordinal) + "\"mask\": { \"Charge\": \"AmountBand100\" }, " + template[end..];
        GrantDefinition grant = PolicyDocument.Parse(masked).FindGrant("ClaimSubmission")!;
        CanariedModel<Visitor> visitor = new Testing.Canaries(117).Fill<Visitor>();

        Assert.Equal(
            ["Visitor.ChargeBySsn", "Visitor.Discount", "Visitor.Nickname"],
            visitor.Canaries.Where(canary => Withholding.Why(grant, canary, new HashSet<string>()) is not null).Select(canary => canary.Member).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip")]
    public async Task A_compressed_response_is_unpacked(string encoding)
    {
        CanariedModel<Claim> claim = Offices.Claim(116);
        var packed = new MemoryStream();
        await using (Stream stream = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new DeflateStream(packed, CompressionMode.Compress, leaveOpen: true),
            _ => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes($"<p>{claim.Value.Ssn}</p>"));
        }

        using var response = new HttpResponseMessage { Content = new ByteArrayContent(packed.ToArray()) };
        response.Content.Headers.ContentEncoding.Add(encoding);
        var output = new ObservedOutput();
        await output.AddAsync("GET /", response);

        Assert.Throws<OverDisclosureException>(() => OverDisclosure.AssertNone(OfficePolicy.Document.FindGrant("Coding")!, claim.Canaries, output));
    }
}
