package filiform.injury;

import filiform.injury.LocalisationKnowledge.Rival;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What one finding says: how likely it is by what a lesion takes, and under each rival. Each chance lies above 0 and
/// below 1, but for a finding that tells nothing, which has 1 everywhere.
sealed interface Clue {

    /// Chance of the finding where nothing of what it tests is hurt.
    double untouched();

    /// Chance of the finding under an explanation that is no lesion, on its side.
    double under(Rival rival);

    /// A test of muscles or skin.
    ///
    /// @param uncovered part of the loss that neighbouring nerves leave to be seen, 0 to 1
    record BySupply(Fibres fibres, double uncovered, ByLoss chance, ToDoubleFunction<Rival> rivals) implements Clue {

        @Override
        public double untouched() {
            return chance.of(0, false);
        }

        @Override
        public double under(Rival rival) {
            return rivals.applyAsDouble(rival);
        }

        /// @param left part of the tested fibres that is left whole, 0 to 1
        double at(double left, boolean inCord) {
            return chance.of((1 - left) * uncovered, inCord);
        }
    }

    /// A test of a stretch of a nerve.
    ///
    /// @param there chance with a lesion of the segment; `elsewhere` for every other segment
    record ByPlace(Map<Integer, Double> there, double elsewhere, ToDoubleFunction<Rival> rivals) implements Clue {

        public ByPlace {
            there = Map.copyOf(there);
        }

        @Override
        public double untouched() {
            return elsewhere;
        }

        @Override
        public double under(Rival rival) {
            return rivals.applyAsDouble(rival);
        }

        double at(int segment) {
            return there.getOrDefault(segment, elsewhere);
        }
    }

    /// Chance of a finding when this part, 0 to 1, of what it tests is lost, in the cord or beyond it.
    interface ByLoss {
        double of(double lost, boolean inCord);
    }
}
