package filiform.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import filiform.app.web.Served;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ServeOptionsTest {

    @Command
    static final class Holder {
        @Mixin
        ServedOptions options = new ServedOptions();
    }

    private static Served served(String... arguments) {
        var holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.options.served(Map.of());
    }

    @Test
    void itListensOnThisMachineAloneUnlessTold() {
        assertThat(served().listen()).isEqualTo("127.0.0.1");
        assertThat(served().local()).isTrue();
        assertThat(served().demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "clinic.example"})
    void anOpenLineIsRefused(String listen) {
        assertThatThrownBy(() -> served("--listen", listen))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("open line");
        assertThat(served("--listen", listen, "--behind-proxy", "clinic.example")
                        .secure())
                .isTrue();
    }

    @Test
    void halfACertificateIsRefused() {
        assertThatThrownBy(() -> served("--certificate", "chain.pem")).isInstanceOf(StartException.class);
        assertThatThrownBy(() -> served("--key", "key.pem")).isInstanceOf(StartException.class);
        assertThatThrownBy(() -> served("--keystore", "a.p12", "--key", "key.pem"))
                .isInstanceOf(StartException.class);
        assertThatThrownBy(() -> served("--host", "a.example", "--behind-proxy", "b.example"))
                .isInstanceOf(StartException.class);
    }
}
