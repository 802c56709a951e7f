package dev.twodoors.boundary.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

  @Test
  void keepsThoseThatAreUsedInOrder() {
    assertEquals(
        """
        package a.b;

        import static z.Z.Q;

        import c.One;
        import d.Two;

        class X {
          One one = Q;
          Two two;
        }
        """,
        Imports.tidied(
            """
            package a.b;

            import d.Two;
            import d.Twofold;
            import c.One;
            import static z.Z.Q;
            import c.One;

            class X {
              One one = Q;
              Two two;
            }
            """));
  }

  @Test
  void addsOneToAFileThatHasNone() {
    assertEquals(
        """
        package a;

        import b.B;

        class X extends B {}
        """,
        Imports.added("package a;\n\nclass X extends B {}\n", List.of("import b.B;")));
  }

  @Test
  void leavesTheRestOfAFileAlone() {
    assertEquals(
        """
        /* Ours; all of it. */
        package a;

        import static z.Z.Q;

        import b.A;
        import b.B;
        import c.Unused;

        class X {
          String text =
        import d.D;
        }
        """,
        Imports.added(
            """
            /* Ours; all of it. */
            package a;

            import b.A;
            import c.Unused;

            class X {
              String text =
            import d.D;
            }
            """,
            List.of("import b.B;", "import static z.Z.Q;", "import b.A;")));
  }

  @Test
  void doesNotTakeAPartOfANameForItsUse() {
    assertEquals(
        "package a;\n\nclass X extends b.Big {}\n",
        Imports.tidied("package a;\nimport c.Big;\nclass X extends b.Big {}\n"));
  }
}
