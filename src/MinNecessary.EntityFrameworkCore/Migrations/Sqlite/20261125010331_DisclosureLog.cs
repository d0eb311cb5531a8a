using Microsoft.EntityFrameworkCore.Migrations;

namespace MinNecessary.EntityFrameworkCore.Migrations.Sqlite;

/// <summary>The tables of the log, as the first version has them.</summary>
internal sealed partial class DisclosureLog : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "disclosure_writers",
            columns: table => new
            {
                writer = table.Column<string>(type: "TEXT", nullable: false),
                next_sequence = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_disclosure_writers", x => x.writer);
            });

        migrationBuilder.CreateTable(
            name: "disclosure_entries",
            columns: table => new
            {
                writer = table.Column<string>(type: "TEXT", nullable: false),
                sequence = table.Column<long>(type: "INTEGER", nullable: false),
                month = table.Column<int>(type: "INTEGER", nullable: false),
                content = table.Column<byte[]>(type: "BLOB", nullable: true),
                leaf_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                occurred_at = table.Column<long>(type: "INTEGER", nullable: true),
                tenant = table.Column<string>(type: "TEXT", nullable: true),
                subject = table.Column<string>(type: "TEXT", nullable: true),
                actor_id = table.Column<string>(type: "TEXT", nullable: true),
                grant_name = table.Column<string>(type: "TEXT", nullable: true),
                outcome = table.Column<string>(type: "TEXT", nullable: true),
                activity = table.Column<string>(type: "TEXT", nullable: true),
                is_emergency = table.Column<bool>(type: "INTEGER", nullable: true),
                is_entire_record = table.Column<bool>(type: "INTEGER", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_disclosure_entries", x => new { x.writer, x.sequence });
                table.ForeignKey(
                    name: "FK_disclosure_entries_disclosure_writers_writer",
                    column: x => x.writer,
                    principalTable: "disclosure_writers",
                    principalColumn: "writer",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_actor",
            table: "disclosure_entries",
            columns: ["actor_id", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_grant",
            table: "disclosure_entries",
            columns: ["grant_name", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_outcome",
            table: "disclosure_entries",
            columns: ["outcome", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_subject",
            table: "disclosure_entries",
            columns: ["subject", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_time",
            table: "disclosure_entries",
            column: "occurred_at");

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_of_emergencies",
            table: "disclosure_entries",
            column: "occurred_at",
            filter: "is_emergency");

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_of_entire_records",
            table: "disclosure_entries",
            column: "occurred_at",
            filter: "is_entire_record");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("A log is not taken back. Copy it elsewhere, then drop its tables by hand.");
}
