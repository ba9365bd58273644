import QtQuick.Layouts
import Pishkhan.Fields

// The two numbers of a bill: the large button goes from the first to the second.
FieldQuestion {
    id: root

    function goOn(): void {
        if (pair.activePart === 0)
            pair.activePart = 1;
        else if (root.viewModel.canSkip)
            root.viewModel.skip();
        else
            root.viewModel.proceed();
    }

    part: pair.activePart
    ready: viewModel.canContinue || viewModel.canSkip || pair.activePart === 0

    PairInput {
        id: pair

        Layout.fillWidth: true
        columns: root.frame.landscape ? 2 : 1
        entries: root.viewModel.entries
    }
}
